import * as v from 'valibot';
import type { Block } from './blocks.ts';
import { Id } from './fields.ts';
import { isObject, extractWords, type UnknownObject } from './extract-words.ts';
import { excerpt } from './excerpt.ts';

/** Wraps a value that is no known block, keeping its words. */
export function unknownBlock(raw: unknown): Block {
  const own = isObject(raw) ? raw : {};
  const known = own['type'] === 'unknown';
  const type = known ? own['of'] : own['type'];
  return {
    type: 'unknown',
    ...(v.is(Id, own['id']) && { id: own['id'] }),
    of: typeof type === 'string' ? type : 'none',
    text: extractWords(raw).join('\n'),
    ...(isObject(raw) && !known && { original: raw }),
  };
}

type Fallback = (raw: UnknownObject, entries: object) => unknown;
/** Values of required fields that are missing or wrong, so that the rest of their object is kept. */
export const FALLBACKS: ReadonlyMap<string, Fallback> = new Map<string, Fallback>([
  ['alt', () => ''],
  ['term', () => '…'],
  ['date', () => '…'],
  ['summary', () => '…'],
  ['title', ({ url }) => url],
  ['level', ({ level }) => (typeof level === 'number' ? Math.round(Math.min(4, Math.max(2, level))) : 2)],
  ['headline', (raw) => raw['url'] ?? headlineFrom(raw)],
  ['text', (raw, entries) => extractWords(unknownFields(raw, entries)).join(' ') || undefined],
  ['body', (raw, entries) => unknownBlocksFrom(unknownFields(raw, entries))],
]);

/** Fields outside the format: the most likely place for the words of a missing field. */
const unknownFields = (raw: UnknownObject, entries: object): UnknownObject =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !Object.hasOwn(entries, key)));

const unknownBlocksFrom = (raw: UnknownObject): Block[] => {
  const text = extractWords(raw).join('\n');
  return text === '' ? [] : [{ type: 'unknown', of: 'none', text }];
};

function headlineFrom(raw: UnknownObject): string {
  const other = raw['alternativeHeadline'];
  const [first = '…'] =
    typeof other === 'string' && other.trim() !== '' ? [other] : extractWords(raw['body']);
  return excerpt(first, 120);
}
