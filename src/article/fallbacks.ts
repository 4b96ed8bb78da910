/** Fallback values for what is missing or has no known shape, so that no words are lost. */
import * as v from 'valibot';
import type { Block } from './blocks.ts';
import { Id } from './fields.ts';
import { isObject, wordsOf, type Raw } from './loose-words.ts';
import { excerpt } from './text.ts';

/** The block that keeps the words of what is none. */
export function unknownBlock(raw: unknown): Block {
  const own = isObject(raw) ? raw : {};
  const known = own['type'] === 'unknown';
  const type = known ? own['of'] : own['type'];
  return {
    type: 'unknown',
    ...(v.is(Id, own['id']) && { id: own['id'] }),
    of: typeof type === 'string' ? type : 'none',
    text: wordsOf(raw).join('\n'),
    ...(isObject(raw) && !known && { original: raw }),
  };
}

type Fallback = (raw: Raw, entries: object) => unknown;
/** Makes the value of a required field that is missing or wrong, so that the rest of its object can be kept. */
export const FALLBACKS: ReadonlyMap<string, Fallback> = new Map<string, Fallback>([
  ['alt', () => ''],
  ['term', () => '…'],
  ['date', () => '…'],
  ['summary', () => '…'],
  ['title', ({ url }) => url],
  ['level', ({ level }) => (typeof level === 'number' ? Math.round(Math.min(4, Math.max(2, level))) : 2)],
  ['headline', (raw) => raw['url'] ?? headline(raw)],
  ['text', (raw, entries) => wordsOf(unknownPart(raw, entries)).join(' ') || undefined],
  ['body', (raw, entries) => wordsIn(unknownPart(raw, entries))],
]);

/** The fields nobody knows: where the words of a missing field most likely are. */
const unknownPart = (raw: Raw, entries: object): Raw =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !Object.hasOwn(entries, key)));

const wordsIn = (raw: Raw): Block[] => {
  const text = wordsOf(raw).join('\n');
  return text === '' ? [] : [{ type: 'unknown', of: 'none', text }];
};

function headline(raw: Raw): string {
  const other = raw['alternativeHeadline'];
  const [first = '…'] = typeof other === 'string' && other.trim() !== '' ? [other] : wordsOf(raw['body']);
  return excerpt(first, 120);
}
