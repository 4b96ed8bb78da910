import type { Attribution } from './attribution.ts';
import { isConfirmedPerson } from './confirm-person.ts';
import type { SourceParagraph, Speech } from './direct-speech.ts';
import type { Grammar } from './grammar.ts';
import type { SpeechLanguage } from './grammars.ts';
import { fullName, longestForm, onlyPerson, registerNames, type NameRegister } from './name-register.ts';
import { splitSentences } from './sentences.ts';
import { lowerCaseOf, tokenize } from './tokens.ts';

export interface AttributedSpeech {
  readonly speech: Speech;
  readonly speaker?: string;
}

interface SpeakerContext {
  readonly texts: readonly string[];
  readonly language: SpeechLanguage;
  readonly register: NameRegister;
}

/** A quotation with the words of its paragraph before and after it, up to other quotations. */
interface SpeechSurroundings {
  readonly speech: Speech;
  readonly before: string;
  readonly after: string;
  readonly last: AttributedSpeech | undefined;
}

const EMPTY_REGISTER: NameRegister = { mentions: [], places: new Set() };

/** In order, because the second half of a quotation depends on the first. */
export function findSpeakers(
  headline: string,
  paragraphs: readonly SourceParagraph[],
  speeches: readonly Speech[],
  language: SpeechLanguage,
): AttributedSpeech[] {
  const texts = paragraphs.map(({ text }) => text);
  const register = language.grammar ? registerNames(headline, texts, language.grammar) : EMPTY_REGISTER;
  const context: SpeakerContext = { texts, language, register };
  const found: AttributedSpeech[] = [];
  speeches.forEach((speech, at) => {
    const speaker = findSpeaker(speech, speeches[at + 1], found.at(-1), context);
    found.push({ speech, ...(speaker !== undefined && { speaker }) });
  });
  return fillBackwards(found, context);
}

function findSpeaker(
  speech: Speech,
  next: Speech | undefined,
  last: AttributedSpeech | undefined,
  context: SpeakerContext,
): string | undefined {
  const { texts, language } = context;
  const text = texts[speech.paragraph] ?? '';
  const followed = next?.paragraph === speech.paragraph;
  const isLater = last?.speech.paragraph === speech.paragraph;
  const before = withoutMarks(text.slice(isLater ? last.speech.end : 0, speech.start));
  const after = withoutMarks(text.slice(speech.end, followed ? next.start : text.length));
  const setting: SpeechSurroundings = { speech, before, after, last };
  const opening = openSentence(before);
  const spoken = text.slice(speech.start, speech.end);
  const behind = language.attributionAfter({ speech: spoken, after, isFollowed: followed });
  if (opening !== '') {
    // Words quoted within a sentence are not attributed to a person named at its end.
    const introduced = behind ? undefined : language.attributionBefore(opening);
    return introduced && (!introduced.isLabel || isWholeSpeech(spoken, after))
      ? resolveName(introduced, setting, context)
      : undefined;
  }
  return behind ? resolveName(behind, setting, context) : continuingSpeaker(setting, context);
}

/** Removes the closing mark of the quotation before and the opening mark of the one after. */
const withoutMarks = (text: string): string =>
  text.replace(/^\s*["'”’“»«›」』]/u, '').replace(/\s*["“”„«»‹›「『‘]\s*$/u, '');

function openSentence(before: string): string {
  const text = before.trim();
  if (text === '' || /[.!?…。]["'”’»)]*$/u.test(text)) return '';
  const last = splitSentences(text).at(-1);
  return last ? text.slice(last.start) : text;
}

/** Whether the quotation is all that follows a label: whole sentences, and no title of a work. */
const isWholeSpeech = (speech: string, after: string): boolean =>
  /[.!?…]$/.test(speech) ? after.trim() === '' : /^\s*\.\s*$/.test(after);

/** The speaker of a quotation without attribution: that of the part before, in the same or the previous paragraph. */
function continuingSpeaker(setting: SpeechSurroundings, context: SpeakerContext): string | undefined {
  const { speech, before, after, last } = setting;
  if (!last || /^\s*(?:[,،–—-]|\p{Ll})/u.test(after)) return undefined;
  if (last.speech.paragraph === speech.paragraph)
    return isAttributionSentence(before) && isOneSpeaker(before, last.speaker, context)
      ? last.speaker
      : undefined;
  return last.speech.continuesInNext && speech.paragraph === last.speech.paragraph + 1 && before === ''
    ? last.speaker
    : undefined;
}

const isAttributionSentence = (between: string): boolean =>
  splitSentences(between).length === 1 && /[.。]\s*$/.test(between) && between.length < 160;

function resolveName(
  { who, isContinued, isLabel }: Attribution,
  setting: SpeechSurroundings,
  context: SpeakerContext,
): string | undefined {
  if (who === 'same') return resolvePronoun(isContinued, setting, context);
  const { register, texts, language } = context;
  const { paragraph, start: offset } = setting.speech;
  const at = { paragraph, offset };
  const surname =
    'surname' in who && language.grammar ? fullName(who, at, register, texts, language.grammar) : undefined;
  const name = 'full' in who ? longestForm(who.full, at, register) : surname;
  if (name === undefined || register.places.has(name)) return undefined;
  const isKnown = !isLabel || register.mentions.filter((mention) => mention.name === name).length > 1;
  return isKnown ? confirmed(name, context) : undefined;
}

/** The name, unless it may be an organisation's. */
const confirmed = (name: string, { texts, language: { grammar } }: SpeakerContext): string | undefined =>
  !grammar || isConfirmedPerson(name, texts, grammar) ? name : undefined;

/** The person a pronoun refers to: the previous speaker, or the only person named so far, in the sentence before. */
function resolvePronoun(
  adds: boolean,
  { speech, before, last }: SpeechSurroundings,
  context: SpeakerContext,
): string | undefined {
  const { paragraph, start: offset } = speech;
  if (last?.speech.paragraph === paragraph)
    return isOneSpeaker(before, last.speaker, context) && continuesSpeech(before, context)
      ? last.speaker
      : undefined;
  const { grammar } = context.language;
  const only = onlyPerson({ paragraph, offset }, context.register);
  if (!grammar || !only || splitSentences(before).length !== 1 || tellsKin(before, grammar)) return undefined;
  const rest = tokenize(before).filter(({ start }) => start > only.offset + only.name.length);
  const isAlone = only.offset === 0 && !rest.some((token) => grammar.articles.has(lowerCaseOf(token)));
  return adds || isAlone ? confirmed(only.name, context) : undefined;
}

/** At most an introduction of the second quotation follows: `she added:`. */
function continuesSpeech(between: string, { language }: SpeakerContext): boolean {
  if (isAttributionSentence(between)) return true;
  const parts = splitSentences(between);
  const start = parts.at(-1)?.start ?? 0;
  const isOpening = language.attributionBefore(between.slice(start).trim())?.who === 'same';
  return isOpening && (parts.length === 1 || isAttributionSentence(between.slice(0, start)));
}

/** Whether the words between two quotations name nobody else, who could be meant by a pronoun or speak next. */
function isOneSpeaker(between: string, speaker: string | undefined, { language }: SpeakerContext): boolean {
  const { grammar } = language;
  if (!grammar) return true;
  const surname = speaker?.split(' ').at(-1);
  const { mentions } = registerNames('', [between], grammar);
  const hasOther = mentions.some(
    ({ name, last, isWhole, opensSentence }) =>
      name !== speaker && last !== surname && (isWhole || !opensSentence),
  );
  return !hasOther && !tellsKin(between, grammar) && !tellsSomebody(between, grammar);
}

const tellsKin = (text: string, { kin }: Grammar): boolean =>
  tokenize(text).some((token) => kin.has(lowerCaseOf(token)));

/** `told the man`, who may speak next. */
const tellsSomebody = (text: string, { told, articles }: Grammar): boolean =>
  tokenize(text).some((token, at, all) => {
    const next = all[at + 1];
    return (
      told.has(lowerCaseOf(token)) &&
      next !== undefined &&
      articles.has(lowerCaseOf(next)) &&
      articles.has('the')
    );
  });

/** A quotation over several paragraphs may be attributed only in its last one. */
function fillBackwards(
  found: readonly AttributedSpeech[],
  { texts, language }: SpeakerContext,
): AttributedSpeech[] {
  const speakers: AttributedSpeech[] = [...found];
  for (let at = found.length - 2; at >= 0; at--) {
    const own = speakers[at];
    const next = speakers[at + 1];
    if (!own?.speech.continuesInNext || own.speaker !== undefined || next?.speaker === undefined) continue;
    const text = texts[own.speech.paragraph] ?? '';
    const isSpeech = own.speech.start <= 2 && own.speech.end >= text.trimEnd().length;
    if (
      isSpeech &&
      !hasNamedVerb(text, language.grammar) &&
      next.speech.paragraph === own.speech.paragraph + 1
    )
      speakers[at] = { ...own, speaker: next.speaker };
  }
  return speakers;
}

/** Whether a verb of speech stands next to a name: a quotation mark is missing before it. */
function hasNamedVerb(text: string, grammar: Grammar | undefined): boolean {
  const tokens = tokenize(text);
  return tokens.some(
    (token, at) =>
      grammar?.said.has(lowerCaseOf(token)) === true &&
      [tokens[at - 1], tokens[at + 1]].some((beside) => beside && /^\p{Lu}\p{Ll}/u.test(beside.text)),
  );
}
