/** Which voice speaks a language. Pure. */

/** A voice as the browser tells of it. */
export interface Voice {
  readonly uri: string;
  readonly name: string;
  /** BCP 47, or nearly: some systems write `en_US`. */
  readonly language: string;
  /** Speaks without a network. */
  readonly local: boolean;
  /** The system's own choice. */
  readonly preferred: boolean;
}

/** Voices that the reader chose: address of a voice by language, without region. */
export type Chosen = Readonly<Record<string, string>>;

/** Old and narrower codes that stand for a language. */
const SAME: Readonly<Record<string, string>> = { iw: 'he', cmn: 'zh', nb: 'no', nn: 'no', in: 'id', fil: 'tl', arb: 'ar', pes: 'fa' }; // prettier-ignore

const steps = (tag: string): string[] => tag.toLowerCase().split(/[-_]/);

/** The language of a tag without region and script: `pt_BR` -> `pt`. */
export const languageOf = (tag: string): string => {
  const [first = ''] = steps(tag);
  return SAME[first] ?? first;
};

const TRADITIONAL = /[-_](?:hant|tw|hk|mo)\b/i;

function merit(voice: Voice, language: string): number {
  const wished = steps(language).slice(1);
  const region = steps(voice.language).slice(1);
  const shared = wished.filter((step) => region.includes(step)).length;
  const script = TRADITIONAL.test(voice.language) === TRADITIONAL.test(language) ? 1 : 0;
  return shared * 8 + script * 4 + (voice.preferred ? 2 : 0) + (voice.local ? 1 : 0);
}

/** The voices of a language, best first; none where nobody speaks it. */
export const voicesFor = (voices: readonly Voice[], language: string): Voice[] =>
  voices
    .filter((voice) => languageOf(voice.language) === languageOf(language))
    .toSorted((a, b) => merit(b, language) - merit(a, language));

/** The voice for a language: the reader's choice, or else the best. */
export function voiceFor(voices: readonly Voice[], language: string, chosen: Chosen): Voice | undefined {
  const able = voicesFor(voices, language);
  return able.find((voice) => voice.uri === chosen[languageOf(language)]) ?? able[0];
}
