interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

const connection = (): Connection => (navigator as Navigator & { connection?: Connection }).connection ?? {};

export const isSavingData = (): boolean => connection().saveData === true;

/** Whether the reader's connection and settings allow fetching what may never be used. */
export const mayPrefetch = (): boolean =>
  !isSavingData() && !/(?:^|-)2g$/.test(connection().effectiveType ?? '');
