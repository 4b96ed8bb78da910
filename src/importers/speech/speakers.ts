/** The speaker of each speech of a text, or none where that is not beyond doubt. Pure. */
import type { Attribution } from './attribution.ts';
import type { Paragraph, Speech } from './direct-speech.ts';
import type { Grammar } from './grammar.ts';
import type { SpeechLanguage } from './grammars.ts';
import { fullest, longest, onlyPerson, registerNames, type Register } from './register.ts';
import { sentences } from './sentences.ts';
import { lowerOf, tokensOf } from './tokens.ts';

/** A speech and who speaks, when the text says so. */
export interface Attributed {
  readonly speech: Speech;
  readonly speaker?: string;
}

/** What is known of a text in one language. */
interface Context {
  readonly texts: readonly string[];
  readonly language: SpeechLanguage;
  readonly register: Register;
}

/** A speech with the words of its paragraph on both sides, up to the speeches beside it. */
interface Setting {
  readonly speech: Speech;
  readonly before: string;
  readonly after: string;
  /** What was found for the speech before it, in this paragraph or an earlier one. */
  readonly last: Attributed | undefined;
}

const EMPTY: Register = { mentions: [], places: new Set() };

/** Finds the speakers in order, as second halves of a speech depend on what went before. */
export function attribute(
  headline: string,
  paragraphs: readonly Paragraph[],
  speeches: readonly Speech[],
  language: SpeechLanguage,
): Attributed[] {
  const texts = paragraphs.map(({ text }) => text);
  const register = language.grammar ? registerNames(headline, texts, language.grammar) : EMPTY;
  const context: Context = { texts, language, register };
  const found: Attributed[] = [];
  speeches.forEach((speech, at) => {
    const speaker = speakerOf(speech, speeches[at + 1], found.at(-1), context);
    found.push({ speech, ...(speaker !== undefined && { speaker }) });
  });
  return backwards(found, context);
}

function speakerOf(
  speech: Speech,
  next: Speech | undefined,
  last: Attributed | undefined,
  context: Context,
): string | undefined {
  const { texts, language } = context;
  const text = texts[speech.paragraph] ?? '';
  const followed = next?.paragraph === speech.paragraph;
  const isLater = last?.speech.paragraph === speech.paragraph;
  const before = withoutMarks(text.slice(isLater ? last.speech.end : 0, speech.start));
  const after = withoutMarks(text.slice(speech.end, followed ? next.start : text.length));
  const setting: Setting = { speech, before, after, last };
  const opening = openSentence(before);
  const spoken = text.slice(speech.start, speech.end);
  const behind = language.attributedBehind({ speech: spoken, after, followed });
  if (opening !== '') {
    // Words in the middle of a sentence are not said by whoever is named at its end.
    const introduced = behind ? undefined : language.attributedBefore(opening);
    return introduced && (!introduced.isLabel || isAll(spoken, after))
      ? resolve(introduced, setting, context)
      : undefined;
  }
  return behind ? resolve(behind, setting, context) : continued(setting, context);
}

/** Without the mark that closes a speech before these words, and the one that opens a speech behind them. */
const withoutMarks = (text: string): string =>
  text.replace(/^\s*["'”’“»«›」』]/u, '').replace(/\s*["“”„«»‹›「『‘]\s*$/u, '');

/** The words since the last sentence ended. */
function openSentence(before: string): string {
  const text = before.trim();
  if (text === '' || /[.!?…。]["'”’»)]*$/u.test(text)) return '';
  const last = sentences(text).at(-1);
  return last ? text.slice(last.start) : text;
}

/** Whether a speech is all that stands behind a label: whole sentences, and no title of a book or a song. */
const isAll = (speech: string, after: string): boolean =>
  /[.!?…]$/.test(speech) ? after.trim() === '' : /^\s*\.\s*$/.test(after);

/** Who goes on speaking when nothing is said about it: behind the sentence that attributed the first words, or in the next paragraph. */
function continued(setting: Setting, context: Context): string | undefined {
  const { speech, before, after, last } = setting;
  if (!last || /^\s*(?:[,،–—-]|\p{Ll})/u.test(after)) return undefined;
  if (last.speech.paragraph === speech.paragraph)
    return isAttribution(before) && isOneSpeaker(before, last.speaker, context) ? last.speaker : undefined;
  return last.speech.goesOn && speech.paragraph === last.speech.paragraph + 1 && before === ''
    ? last.speaker
    : undefined;
}

/** Whether the words between two speeches are one sentence only, which says who spoke the first. */
const isAttribution = (between: string): boolean =>
  sentences(between).length === 1 && /[.。]\s*$/.test(between) && between.length < 160;

/** The name of whom an attribution means. */
function resolve(
  { who, adds, isLabel }: Attribution,
  setting: Setting,
  context: Context,
): string | undefined {
  if (who === 'same') return sameAs(adds, setting, context);
  const { register, texts, language } = context;
  const { paragraph, start: offset } = setting.speech;
  const at = { paragraph, offset };
  const surname =
    'surname' in who && language.grammar ? fullest(who, at, register, texts, language.grammar) : undefined;
  const name = 'full' in who ? longest(who.full, at, register) : surname;
  if (name === undefined || register.places.has(name)) return undefined;
  const isKnown = !isLabel || register.mentions.filter((mention) => mention.name === name).length > 1;
  return isKnown ? name : undefined;
}

/** Whom a pronoun means: who spoke just before, or the only person whom the text has named so far, in the sentence before. */
function sameAs(adds: boolean, { speech, before, last }: Setting, context: Context): string | undefined {
  const { paragraph, start: offset } = speech;
  if (last?.speech.paragraph === paragraph)
    return isOneSpeaker(before, last.speaker, context) && goesOn(before, context) ? last.speaker : undefined;
  const { grammar } = context.language;
  const only = onlyPerson({ paragraph, offset }, context.register);
  if (!grammar || !only || sentences(before).length !== 1 || tellsKin(before, grammar)) return undefined;
  const rest = tokensOf(before).filter(({ start }) => start > only.offset + only.name.length);
  const isAlone = only.offset === 0 && !rest.some((token) => grammar.articles.has(lowerOf(token)));
  return adds || isAlone ? only.name : undefined;
}

/** Whether the words between two speeches are the sentence that attributes the first, and at most the opening of the second: `she added:`. */
function goesOn(between: string, { language }: Context): boolean {
  if (isAttribution(between)) return true;
  const parts = sentences(between);
  const start = parts.at(-1)?.start ?? 0;
  const isOpening = language.attributedBefore(between.slice(start).trim())?.who === 'same';
  return isOpening && (parts.length === 1 || isAttribution(between.slice(0, start)));
}

/** Whether the words between two speeches name nobody but the speaker, who could be meant by a pronoun or speak next. */
function isOneSpeaker(between: string, speaker: string | undefined, { language }: Context): boolean {
  const { grammar } = language;
  if (!grammar) return true;
  const surname = speaker?.split(' ').at(-1);
  const { mentions } = registerNames('', [between], grammar);
  const hasOther = mentions.some(
    ({ name, last, isWhole, opens }) => name !== speaker && last !== surname && (isWhole || !opens),
  );
  return !hasOther && !tellsKin(between, grammar) && !tellsSomebody(between, grammar);
}

const tellsKin = (text: string, { kin }: Grammar): boolean =>
  tokensOf(text).some((token) => kin.has(lowerOf(token)));

/** `told the man`, who may speak next. */
const tellsSomebody = (text: string, { told, articles }: Grammar): boolean =>
  tokensOf(text).some((token, at, all) => {
    const next = all[at + 1];
    return (
      told.has(lowerOf(token)) && next !== undefined && articles.has(lowerOf(next)) && articles.has('the')
    );
  });

/** A speech over several paragraphs may be attributed in its last alone, when the others are nothing but speech. */
function backwards(found: readonly Attributed[], { texts, language }: Context): Attributed[] {
  const speakers: Attributed[] = [...found];
  for (let at = found.length - 2; at >= 0; at--) {
    const own = speakers[at];
    const next = speakers[at + 1];
    if (!own?.speech.goesOn || own.speaker !== undefined || next?.speaker === undefined) continue;
    const text = texts[own.speech.paragraph] ?? '';
    const isSpeech = own.speech.start <= 2 && own.speech.end >= text.trimEnd().length;
    if (
      isSpeech &&
      !namesSpeaker(text, language.grammar) &&
      next.speech.paragraph === own.speech.paragraph + 1
    )
      speakers[at] = { ...own, speaker: next.speaker };
  }
  return speakers;
}

/** Whether a verb of saying stands beside a name: the quotation mark before it was forgotten. */
function namesSpeaker(text: string, grammar: Grammar | undefined): boolean {
  const tokens = tokensOf(text);
  return tokens.some(
    (token, at) =>
      grammar?.said.has(lowerOf(token)) === true &&
      [tokens[at - 1], tokens[at + 1]].some((beside) => beside && /^\p{Lu}\p{Ll}/u.test(beside.text)),
  );
}
