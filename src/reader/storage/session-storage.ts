export function readSession<T>(key: string, decode: (value: unknown) => T | undefined): T | undefined {
  try {
    const json = sessionStorage.getItem(key);
    return json === null ? undefined : decode(JSON.parse(json));
  } catch {
    return undefined;
  }
}

export function writeSession(key: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
