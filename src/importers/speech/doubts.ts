import type { Grammar } from './grammar.ts';
import { lowerCaseOf, type SpeechToken } from './tokens.ts';

/** Whether somebody else's words are repeated. */
export const quotesOthers = (tokens: readonly SpeechToken[], { quoting }: Grammar): boolean =>
  tokens.some((token) => quoting.has(lowerCaseOf(token)));
