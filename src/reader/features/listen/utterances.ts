/** Splits passages into utterances that a speech engine can handle. Pure. */
import type { LanguageRun } from './spoken-passages.ts';
import { voiceLanguage, type Voice } from './voices.ts';

export interface Utterance {
  readonly text: string;
  readonly language: string;
  readonly voice: Voice | undefined;
}

/** Speaking rate at normal speed; a Chinese or Japanese character is at least a syllable. */
export const charactersPerSecond = (language: string): number =>
  /^(?:zh|ja|ko|yue)$/.test(voiceLanguage(language)) ? 4.5 : 14;

/** Some engines fall silent after about 15 seconds of a network voice. */
const MAX_REMOTE_SECONDS = 11;
const MAX_UTTERANCE_CHARACTERS = 700;

export function maxCharactersFor(voice: Voice | undefined, language: string, rate: number): number {
  if (voice?.local) return MAX_UTTERANCE_CHARACTERS;
  return Math.min(
    MAX_UTTERANCE_CHARACTERS,
    Math.max(24, Math.floor(MAX_REMOTE_SECONDS * charactersPerSecond(language) * rate)),
  );
}

/** Where to split a text that is too long: after a clause, else between words, else between characters. */
function cutPoint(text: string, limit: number): number {
  const head = text.slice(0, limit);
  const clause = /^[^]*[,;:–—،؛、，；：](?=\s|$|[^\s\d])/.exec(head)?.[0].length ?? 0;
  if (clause > limit / 3) return clause;
  const space = head.lastIndexOf(' ');
  if (space > 0) return space;
  return /\p{Surrogate}$/u.test(head) ? limit - 1 : limit;
}

/** Splits a text into pieces of at most `limit` characters (2 or more). */
export function splitText(text: string, limit: number): string[] {
  const out: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const at = Math.max(1, cutPoint(rest, limit));
    out.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...out, rest].filter((piece) => piece !== '');
}

/** Merges runs spoken by the same voice; a language without a voice uses the preceding one. */
function groupByVoice(
  parts: readonly LanguageRun[],
  voiceOf: (language: string) => Voice | undefined,
): Utterance[] {
  const own = voiceOf(parts.find(({ language }) => voiceOf(language))?.language ?? '');
  const out: Utterance[] = [];
  for (const { text, language } of parts) {
    const voice = voiceOf(language) ?? out.at(-1)?.voice ?? own;
    const last = out.at(-1);
    const spoken = voice && !voiceOf(language) ? voice.language : language;
    if (last && (voice ? last.voice?.uri === voice.uri : last.language === spoken))
      out[out.length - 1] = { ...last, text: `${last.text} ${text}` };
    else out.push({ text, language: spoken, voice });
  }
  return out;
}

export const utterancesOf = (
  parts: readonly LanguageRun[],
  voiceOf: (language: string) => Voice | undefined,
  rate: number,
  maxCharacters = MAX_UTTERANCE_CHARACTERS,
): Utterance[] =>
  groupByVoice(parts, voiceOf).flatMap((utterance) => {
    const limit = Math.min(maxCharacters, maxCharactersFor(utterance.voice, utterance.language, rate));
    return splitText(utterance.text, limit).map((text) => ({ ...utterance, text }));
  });
