import type { ArticleVersion } from './article-version.ts';

/** Whether two versions have the same text in the same order, ignoring ids and dates. Pure. */
export const hasSameText = (one: ArticleVersion, other: ArticleVersion): boolean =>
  one.passages.length === other.passages.length &&
  one.passages.every(([, type, text], at) => {
    const [, otherType, otherText] = other.passages[at] ?? ['', '', ''];
    return text === otherText && type === otherType;
  });
