import { normalLabel, normalName, normalPath } from './normal-form.ts';

export const uniqueLabels = (labels: readonly string[]): string[] => {
  const folded = labels.map((label) => label.toLowerCase());
  return labels.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
};

/** An address in the form that is published; those of other sites are theirs. */
const normalAddress = (url: string): string => (/^(?:[a-z]+:|\/\/)/i.test(url) ? url : normalPath(url));

const ADDRESSES = new Set(['src', 'url', 'link', 'image', 'discussionUrl', 'canonicalUrl', 'aliases']);
const IDS = new Set(['article', 'articles', 'id', 'footnote', 'lead']);
const LABELS = new Set(['tags', 'tag', 'section', 'series', 'authors']);

const normalField = (key: string): ((text: string) => string) | undefined =>
  ADDRESSES.has(key) ? normalAddress : IDS.has(key) ? normalName : LABELS.has(key) ? normalLabel : undefined;

/** Returns the same object if nothing changes. */
export function normalNames<T>(part: T, key = ''): T {
  if (typeof part === 'string') return (normalField(key)?.(part) ?? part) as T;
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) {
    const items = part.map((item: unknown) => normalNames(item, key));
    return items.every((item, at) => item === part[at]) ? part : (items as T);
  }
  const fieldOf = (name: string): string =>
    key === 'translations' ? 'article' : LABELS.has(key) && name === 'name' ? key : name;
  const entries = Object.entries(part).map(
    ([name, value]) => [name, normalNames(value, fieldOf(name))] as const,
  );
  return entries.every(([name, value]) => value === (part as Record<string, unknown>)[name])
    ? part
    : (Object.fromEntries(entries) as T);
}
