/** What the device tells of the room that the site takes on it. */

export interface Room {
  /** Bytes that the site takes, and that it may take. */
  readonly used: number;
  readonly room: number;
  /** Whether the browser has agreed not to clear it by itself. */
  readonly isLasting: boolean;
}

/** What there is to know; nothing where the browser does not tell. */
export async function roomOnDevice(): Promise<Room | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || quota === undefined) return undefined;
    return { used: usage, room: quota, isLasting: await navigator.storage.persisted() };
  } catch {
    return undefined;
  }
}

/** Asks the browser to keep what was saved also when the device runs out of room. Some ask the reader, some decide. */
export async function askToLast(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Nothing is promised where it cannot be asked.
  }
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in words: a kilobyte at least, and two figures that count. */
export function formatBytes(bytes: number, language: string): string {
  let [value, unit] = [Math.max(1, bytes / 1000), 0];
  while (value >= 999.5 && unit < UNITS.length - 1) [value, unit] = [value / 1000, unit + 1];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[unit] ?? 'kilobyte',
    maximumSignificantDigits: value < 10 ? 2 : 3,
  }).format(value);
}
