/** Words in data whose shape nobody knows. */
/** An object of any fields. */
export type Raw = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields. */
export const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const WORDLESS =
  /^(?:type|id|of|.*url|src|href|link|language|lang|align|size|kind|format|variant|layout|article|provider|datetime|original|class|style|tokens|tree)$/i;

/**
 * The words of data whose shape nobody knows: strings, but for what is an address or a switch by its name; and numbers where
 * words should be, but not in the fields of objects, where they are measures.
 */
export function wordsOf(value: unknown, key = '', found: string[] = []): string[] {
  if (typeof value === 'number' && Number.isFinite(value)) found.push(String(value));
  else if (typeof value === 'string' && value.trim() !== '' && !WORDLESS.test(key)) found.push(value);
  else if (Array.isArray(value)) for (const inner of value) wordsOf(inner, key, found);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value))
      if (typeof inner !== 'number') wordsOf(inner, name, found);
  return found;
}
