export interface StorageEstimate {
  readonly used: number;
  readonly quota: number;
  /** Whether the browser agreed not to clear the data by itself. */
  readonly isPersistent: boolean;
}

export async function estimateStorage(): Promise<StorageEstimate | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || quota === undefined) return undefined;
    return { used: usage, quota: quota, isPersistent: await navigator.storage.persisted() };
  } catch {
    return undefined;
  }
}

/** Asks the browser to keep the data when the device runs out of space; some browsers ask the reader. */
export async function requestPersistence(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Without the API, storage stays on a best-effort basis.
  }
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Formats a size with two or three significant digits, at least one kilobyte. */
export function formatBytes(bytes: number, language: string): string {
  let [value, unit] = [Math.max(1, bytes / 1000), 0];
  while (value >= 999.5 && unit < UNITS.length - 1) [value, unit] = [value / 1000, unit + 1];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[unit] ?? 'kilobyte',
    maximumSignificantDigits: value < 10 ? 2 : 3,
  }).format(value);
}
