import { MAX_TAG_CHARACTERS, MAX_TAGS } from '../storage/stores/saved-store.ts';

/** Splits tags at the commas of any script, without duplicates. Pure. */
export const parseTags = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[,،、，;]/)
        .map((tag) => tag.trim().replace(/^#/, '').replace(/\s+/g, ' ').slice(0, MAX_TAG_CHARACTERS).trim())
        .filter(Boolean),
    ),
  ].slice(0, MAX_TAGS);
