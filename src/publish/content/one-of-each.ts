/** Keeps one copy of each string: what comes out of a thread brings every word of it anew, and an archive says much twice. */

/** Begins a store of strings; what it returns puts a value's strings in their only copies' places, at whatever depth. */
export function oneOfEach(): <T>(value: T) => T {
  const strings = new Map<string, string>();
  const stringOf = (text: string): string => {
    const known = strings.get(text);
    if (known === undefined) strings.set(text, text);
    return known ?? text;
  };
  const settle = (holder: Record<string, unknown>): void => {
    for (const key in holder) {
      const value = holder[key];
      if (typeof value === 'string') holder[key] = stringOf(value);
      else if (typeof value === 'object' && value !== null) settle(value as Record<string, unknown>);
    }
  };
  return (value) => {
    settle(value as Record<string, unknown>);
    return value;
  };
}
