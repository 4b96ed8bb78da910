export type UnknownObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is UnknownObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const FIELDS_WITHOUT_WORDS =
  /^(?:type|id|of|.*url|src|href|link|language|lang|align|size|kind|format|variant|layout|article|provider|datetime|original|class|style|tokens|tree)$/i;

/** Collects the words in data of unknown shape. Numbers in object fields are measures, not words. */
export function extractWords(value: unknown, key = '', found: string[] = []): string[] {
  if (typeof value === 'number' && Number.isFinite(value)) found.push(String(value));
  else if (typeof value === 'string' && value.trim() !== '' && !FIELDS_WITHOUT_WORDS.test(key))
    found.push(value);
  else if (Array.isArray(value)) for (const inner of value) extractWords(inner, key, found);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value))
      if (typeof inner !== 'number') extractWords(inner, name, found);
  return found;
}
