import type { Attribution } from './attribution.ts';
import { endsAttribution } from './attribution-end.ts';
import type { Grammar } from './grammar.ts';
import { hasSpeechVerb, isIn } from './speech-verbs.ts';
import { subjectAt } from './subject.ts';
import { lowerCaseOf, type SpeechToken } from './tokens.ts';

/** `according to Nora Vik`. */
export function accordingTo(
  tokens: readonly SpeechToken[],
  at: number,
  grammar: Grammar,
): Attribution | undefined {
  const phrase = grammar.according.find((words) =>
    words.every((word, nth) => lowerAt(tokens, at + nth) === word),
  );
  if (!phrase) return undefined;
  const subject = subjectAt(tokens, at + phrase.length, grammar);
  if (!subject || subject.who === 'same' || !endsAttribution(tokens, subject.next, grammar)) return undefined;
  // `selon Nora Vik, a dit Erik Lund`: the words are those of the second.
  const rest = tokens.slice(subject.next);
  if (hasSpeechVerb(rest, grammar) || rest.some((token) => isIn(grammar.auxiliaries, token)))
    return undefined;
  return { who: subject.who, isContinued: false };
}

const lowerAt = (tokens: readonly SpeechToken[], at: number): string | undefined => {
  const token = tokens[at];
  return token && lowerCaseOf(token);
};
