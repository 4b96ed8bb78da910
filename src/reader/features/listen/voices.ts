export interface Voice {
  readonly uri: string;
  readonly name: string;
  /** BCP 47, or nearly: some systems use `en_US`. */
  readonly language: string;
  readonly local: boolean;
  readonly preferred: boolean;
}

/** Voice URI by primary language. */
export type ChosenVoices = Readonly<Record<string, string>>;

/** Old and narrower codes of the same language. */
const LANGUAGE_ALIASES: Readonly<Record<string, string>> = { iw: 'he', cmn: 'zh', nb: 'no', nn: 'no', in: 'id', fil: 'tl', arb: 'ar', pes: 'fa' }; // prettier-ignore

const subtags = (tag: string): string[] => tag.toLowerCase().split(/[-_]/);

export const voiceLanguage = (tag: string): string => {
  const [first = ''] = subtags(tag);
  return LANGUAGE_ALIASES[first] ?? first;
};

const TRADITIONAL = /[-_](?:hant|tw|hk|mo)\b/i;

function voiceScore(voice: Voice, language: string): number {
  const wished = subtags(language).slice(1);
  const region = subtags(voice.language).slice(1);
  const shared = wished.filter((step) => region.includes(step)).length;
  const script = TRADITIONAL.test(voice.language) === TRADITIONAL.test(language) ? 1 : 0;
  return shared * 8 + script * 4 + (voice.preferred ? 2 : 0) + (voice.local ? 1 : 0);
}

export const voicesFor = (voices: readonly Voice[], language: string): Voice[] =>
  voices
    .filter((voice) => voiceLanguage(voice.language) === voiceLanguage(language))
    .toSorted((a, b) => voiceScore(b, language) - voiceScore(a, language));

export function voiceFor(
  voices: readonly Voice[],
  language: string,
  chosen: ChosenVoices,
): Voice | undefined {
  const able = voicesFor(voices, language);
  return able.find((voice) => voice.uri === chosen[voiceLanguage(language)]) ?? able[0];
}
