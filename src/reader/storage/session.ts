/** The only door to the browser's storage. What it reads is checked by the caller's decoder; it never throws. */

/** Reads a value of this tab's session, or nothing when it is absent, broken or blocked. */
export function readSession<T>(key: string, decode: (value: unknown) => T | undefined): T | undefined {
  try {
    const json = sessionStorage.getItem(key);
    return json === null ? undefined : decode(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** Writes a value of this tab's session. Returns whether it was kept. */
export function writeSession(key: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
