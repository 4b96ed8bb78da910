/** A passage -> what an engine is asked to say, piece by piece. Pure. */
import type { Part } from './passages.ts';
import { languageOf, type Voice } from './voices.ts';

export interface Utterance {
  readonly text: string;
  readonly language: string;
  readonly voice: Voice | undefined;
}

/** Characters said in a second at the ordinary rate; a sign of Chinese or Japanese is a syllable or more. */
export const pace = (language: string): number =>
  /^(?:zh|ja|ko|yue)$/.test(languageOf(language)) ? 4.5 : 14;

/** Seconds after which some engines fall silent in the midst of a voice that comes over the network, with room to spare. */
const REMOTE_SECONDS = 11;
const LONGEST = 700;

/** How many characters a voice is trusted with at a rate. */
export function longest(voice: Voice | undefined, language: string, rate: number): number {
  if (voice?.local) return LONGEST;
  return Math.min(LONGEST, Math.max(24, Math.floor(REMOTE_SECONDS * pace(language) * rate)));
}

/** Where a text that is too long is best cut: after a clause, else between words, else anywhere but within a character. */
function cut(text: string, limit: number): number {
  const head = text.slice(0, limit);
  const clause = /^[^]*[,;:–—،؛、，；：](?=\s|$|[^\s\d])/.exec(head)?.[0].length ?? 0;
  if (clause > limit / 3) return clause;
  const space = head.lastIndexOf(' ');
  if (space > 0) return space;
  return /\p{Surrogate}$/u.test(head) ? limit - 1 : limit;
}

/** A text in pieces of at most `limit` (2 or more) characters. */
export function pieces(text: string, limit: number): string[] {
  const out: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const at = Math.max(1, cut(rest, limit));
    out.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...out, rest].filter((piece) => piece !== '');
}

/** Parts that one voice says stand together: what no voice speaks is said by the voice before it. */
function byVoice(parts: readonly Part[], voiceOf: (language: string) => Voice | undefined): Utterance[] {
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

/** What is asked of the engine for the parts of a passage at a rate; `cap` holds pieces shorter still. */
export const utterancesOf = (
  parts: readonly Part[],
  voiceOf: (language: string) => Voice | undefined,
  rate: number,
  cap = LONGEST,
): Utterance[] =>
  byVoice(parts, voiceOf).flatMap((utterance) => {
    const limit = Math.min(cap, longest(utterance.voice, utterance.language, rate));
    return pieces(utterance.text, limit).map((text) => ({ ...utterance, text }));
  });
