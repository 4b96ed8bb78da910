import type { Version } from './version.ts';

/** Whether two versions have the same words in the same order. Ids do not count, nor do dates. Pure. */
export const sameWords = (one: Version, other: Version): boolean =>
  one.passages.length === other.passages.length &&
  one.passages.every(([, type, text], at) => {
    const [, otherType, otherText] = other.passages[at] ?? ['', '', ''];
    return text === otherText && type === otherType;
  });
