/** Tags as a reader writes them. Pure. */
import { LONGEST_TAG, MOST_TAGS } from './saved.ts';

/** Tags between commas of any script, each once, whatever was typed. */
export const tagsIn = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[,،、，;]/)
        .map((tag) => tag.trim().replace(/^#/, '').replace(/\s+/g, ' ').slice(0, LONGEST_TAG).trim())
        .filter(Boolean),
    ),
  ].slice(0, MOST_TAGS);
