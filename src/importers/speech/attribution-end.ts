import type { Grammar } from './grammar.ts';
import { identifyPerson, nameRunAt } from './names.ts';
import { hasSpeechVerb, isIn } from './speech-verbs.ts';
import { isLowerCase, lowerCaseOf, type SpeechToken } from './tokens.ts';

/** Whether only punctuation, or words of time, place and occasion follow, which do not change the speaker. */
export function endsAttribution(tokens: readonly SpeechToken[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (/^[,،]$/.test(token.text)) return !namesAnotherPerson(tokens, at + 1, grammar);
  if (/^[:–—-]$/.test(token.text)) return true;
  return (
    isIn(grammar.tails, token) ||
    isIn(grammar.listeners, token) ||
    (isLowerCase(token) && isIn(grammar.adverbs, token))
  );
}

/** `, Tomas Hale and others`. */
function namesAnotherPerson(tokens: readonly SpeechToken[], at: number, grammar: Grammar): boolean {
  const from = isIn(grammar.and, tokens[at]) ? at + 1 : at;
  const run = nameRunAt(tokens, from, grammar);
  return (
    run !== undefined &&
    (from > at ||
      identifyPerson(tokens, run, grammar, { isBounded: true, opensSentence: false }) !== undefined)
  );
}

/** Whether the rest of the sentence names a listener, time or place, but no other speaker. */
export function namesNoOtherSpeaker(
  words: readonly SpeechToken[],
  at: number,
  verb: string,
  grammar: Grammar,
): boolean {
  const rest = words.slice(at);
  if (rest.length > 14 || hasSpeechVerb(rest, grammar) || rest.some(({ text }) => text === ',')) return false;
  if (rest.some((token) => isIn(grammar.blockers, token) && !isListener(token, grammar))) return false;
  return rest.length === 0 || grammar.told.has(verb) || endsAttribution(words, at, grammar);
}

const isListener = (token: SpeechToken, { told }: Grammar): boolean =>
  told.size > 0 && /^(?:him|her|me|us|them|ihm|ihr|mir|uns|dem|den|der)$/.test(lowerCaseOf(token));
