import { accordingTo } from './according-to.ts';
import { isDoubtful, isTakenBack } from './doubts.ts';
import type { Grammar } from './grammar.ts';
import type { Person } from './names.ts';
import { subjectThenVerb, verbThenSubject } from './subject-after-speech.ts';
import {
  hasObject,
  introducedSpeaker,
  nameLabel,
  sharedSubject,
  skipOpening,
  verbBeforeSubject,
} from './subject-before-speech.ts';
import { lowerCaseOf, tokenize, type SpeechToken } from './tokens.ts';

/** `same` is the previous speaker. */
export interface Attribution {
  readonly who: Person | 'same';
  /** Whether the verb says that the same person continues: `she added`. */
  readonly isContinued: boolean;
  /** Whether the name stands alone before a colon. */
  readonly isLabel?: boolean;
}

export interface FollowingWords {
  readonly speech: string;
  readonly after: string;
  readonly isFollowed: boolean;
}

/** Attribution after a quotation: `,” said Nora Vik on Monday.`, `,” Nora Vik told the inquiry.` */
export function attributionAfter(
  { speech, after, isFollowed }: FollowingWords,
  grammar: Grammar,
): Attribution | undefined {
  const isJoined = /^\s*[,،]/.test(after) || /^\s*[–—-]?\s*\p{Ll}/u.test(after);
  if (/[.…]$/.test(speech) && !isJoined) return undefined;
  const { tokens, rest, isWhole } = firstClause(after, grammar);
  const mark = tokens.at(-1)?.text ?? '';
  // `When asked, “Why?” she said: “…”`: the words after this quotation introduce the next.
  if (
    isFollowed &&
    !isWhole &&
    (/^[:—–-]$/.test(mark) || (/[.!?…]$/.test(speech) && !/^[,،]$/.test(tokens[0]?.text ?? '')))
  )
    return undefined;
  const start = tokens.findIndex(({ text }) => !/^[,،–—-]$/.test(text));
  if (start < 0 || isTakenBack(rest, grammar)) return undefined;
  return certain(tokens, grammar, {
    spoken: verbThenSubject(tokens, start, grammar) ?? subjectThenVerb(tokens, start, grammar),
    source: accordingTo(tokens, start, grammar),
  });
}

/** Full stops of titles and initials do not end the sentence. */
function firstClause(
  text: string,
  { titles }: Grammar,
): { tokens: SpeechToken[]; rest: SpeechToken[]; isWhole: boolean } {
  const tokens = tokenize(text);
  const end = tokens.findIndex((token, at) => {
    const before = tokens[at - 1];
    if (!/^[.!?;…]$/.test(token.text)) return false;
    return (
      token.text !== '.' ||
      !before ||
      !titles.has(lowerCaseOf(before)) ||
      before.end !== token.start ||
      at === tokens.length - 1
    );
  });
  return end < 0
    ? { tokens, rest: [], isWhole: false }
    : { tokens: tokens.slice(0, end), rest: tokens.slice(end + 1), isWhole: true };
}

/** Attribution in the sentence before a quotation, which ends in a colon or comma: `Nora Vik told reporters: “` */
export function attributionBefore(sentence: string, grammar: Grammar): Attribution | undefined {
  const tokens = tokenize(sentence);
  const mark = tokens.at(-1)?.text ?? '';
  const words = tokens.slice(0, -1);
  // `wrote about her talk, “…”`: after a comma the quotation may be a title.
  if (mark === ',' && hasObject(words, grammar)) return undefined;
  if (!/^[:،,]$/.test(mark) || (mark !== ':' && !grammar.articles.has('the'))) return undefined;
  return certain(words, grammar, {
    spoken: nameLabel(words, mark, grammar),
    source: accordingTo(words, 0, grammar),
    introduced:
      introducedSpeaker(words, 0, grammar) ??
      introducedSpeaker(words, skipOpening(words, grammar), grammar) ??
      verbBeforeSubject(words, grammar) ??
      sharedSubject(words, grammar),
  });
}

/** The first attribution found, if nothing else in the sentence makes it doubtful. */
function certain(
  tokens: readonly SpeechToken[],
  grammar: Grammar,
  {
    spoken,
    source,
    introduced,
  }: { readonly [rule in 'spoken' | 'source' | 'introduced']?: Attribution | undefined },
): Attribution | undefined {
  const found = spoken ?? source ?? introduced;
  const isSource = !spoken && source !== undefined;
  return found && !isDoubtful(tokens, found.who, isSource, grammar) ? found : undefined;
}
