import { primaryLanguage } from '../../article/language-tag.ts';
import { guessLanguage } from '../language.ts';
import * as arabic from './arabic.ts';
import { attributionBefore, attributionAfter, type Attribution, type FollowingWords } from './attribution.ts';
import { createChinese } from './chinese.ts';
import { createGrammar, type Grammar } from './grammar.ts';
import { de } from './grammars/de.ts';
import { en } from './grammars/en.ts';
import { es } from './grammars/es.ts';
import { fr } from './grammars/fr.ts';
import { it } from './grammars/it.ts';
import { pt } from './grammars/pt.ts';
import { ru } from './grammars/ru.ts';
import { lowerCaseOf, tokenize } from './tokens.ts';

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(
  Object.entries({ de, en, es, fr, it, pt, ru }).map(([language, words]) => [language, createGrammar(words)]),
);

const SAMPLE_LENGTH = 20_000;
/** Minimum share of the language's frequent words, and minimum lead over the second language. */
const MIN_FREQUENT_SHARE = 0.08;
const MIN_LEAD_FACTOR = 1.3;

export interface SpeechLanguage {
  attributionAfter(behind: FollowingWords): Attribution | undefined;
  attributionBefore(sentence: string): Attribution | undefined;
  readonly grammar?: Grammar;
}

const createSpeechLanguage = (grammar: Grammar): SpeechLanguage => ({
  grammar,
  attributionAfter: (behind) => attributionAfter(behind, grammar),
  attributionBefore: (sentence) => attributionBefore(sentence, grammar),
});
const SPEECH_LANGUAGES: ReadonlyMap<string, SpeechLanguage> = new Map<string, SpeechLanguage>([
  ...[...GRAMMARS].map(([language, grammar]) => [language, createSpeechLanguage(grammar)] as const),
  ['ar', arabic],
]);

/** The declared language (BCP 47), or the one whose words are most frequent; other languages as a fallback. */
export function speechLanguage(language: string | undefined, text: string): SpeechLanguage {
  const tag = language ?? guessLanguage(text) ?? guessByFrequentWords(text);
  const languages = new Map<string, SpeechLanguage>([...SPEECH_LANGUAGES, ['zh', createChinese(text)]]);
  const own = languages.get(primaryLanguage(tag ?? ''));
  const others = [...languages.values()].filter((one) => one !== own);
  const inOthers = (
    words: string,
    find: (one: SpeechLanguage) => Attribution | undefined,
  ): Attribution | undefined => {
    // If the sentence has a verb of speech in the text's own language, other languages are not tried.
    if (own?.grammar && containsSpeechVerb(words, own.grammar)) return undefined;
    for (const one of others) {
      const found = find(one);
      if (found && found.who !== 'same' && 'full' in found.who) return found;
    }
    return undefined;
  };
  return {
    ...(own?.grammar && { grammar: own.grammar }),
    attributionAfter: (behind) =>
      own?.attributionAfter(behind) ?? inOthers(behind.after, (one) => one.attributionAfter(behind)),
    attributionBefore: (sentence) =>
      own?.attributionBefore(sentence) ?? inOthers(sentence, (one) => one.attributionBefore(sentence)),
  };
}

const containsSpeechVerb = (words: string, { said }: Grammar): boolean =>
  tokenize(words).some((token) => said.has(lowerCaseOf(token)));

function guessByFrequentWords(text: string): string | undefined {
  const words = tokenize(text.slice(0, SAMPLE_LENGTH)).map(lowerCaseOf);
  const counted = [...GRAMMARS]
    .map(([language, grammar]) => ({
      language,
      count: words.filter((word) => grammar.frequent.has(word)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (
    !first ||
    first.count < words.length * MIN_FREQUENT_SHARE ||
    first.count < (second?.count ?? 0) * MIN_LEAD_FACTOR
  )
    return undefined;
  return first.language;
}
