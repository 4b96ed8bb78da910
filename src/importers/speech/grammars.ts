/** The languages in which speakers are found, and which of them a text is in. Pure. */
import { primary } from '../../article/language-tag.ts';
import { guessLanguage } from '../language.ts';
import * as arabic from './arabic.ts';
import { attributedBefore, attributedBehind, type Attribution, type Behind } from './attribution.ts';
import { chinese } from './chinese.ts';
import { grammarOf, type Grammar } from './grammar.ts';
import { de } from './grammars/de.ts';
import { en } from './grammars/en.ts';
import { es } from './grammars/es.ts';
import { fr } from './grammars/fr.ts';
import { it } from './grammars/it.ts';
import { pt } from './grammars/pt.ts';
import { ru } from './grammars/ru.ts';
import { lowerOf, tokensOf } from './tokens.ts';

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(
  Object.entries({ de, en, es, fr, it, pt, ru }).map(([language, words]) => [language, grammarOf(words)]),
);

const SAMPLE = 20_000;
/** A text has at least this share of its language’s most frequent words, and more than of any other’s. */
const LEAST = 0.08;
const AHEAD = 1.3;

/** How speakers are found in a text. */
export interface SpeechLanguage {
  attributedBehind(behind: Behind): Attribution | undefined;
  attributedBefore(sentence: string): Attribution | undefined;
  /** What is known of the text’s language, if it writes names with capitals. */
  readonly grammar?: Grammar;
}

const languageOf = (grammar: Grammar): SpeechLanguage => ({
  grammar,
  attributedBehind: (behind) => attributedBehind(behind, grammar),
  attributedBefore: (sentence) => attributedBefore(sentence, grammar),
});
const LANGUAGES: ReadonlyMap<string, SpeechLanguage> = new Map<string, SpeechLanguage>([
  ...[...GRAMMARS].map(([language, grammar]) => [language, languageOf(grammar)] as const),
  ['ar', arabic],
]);

/** The language that a text says to be in (BCP 47) or, where it does not say, the one of its most frequent words; and others in it. */
export function speechLanguage(language: string | undefined, text: string): SpeechLanguage {
  const tag = language ?? guessLanguage(text) ?? mostFrequent(text);
  const languages = new Map<string, SpeechLanguage>([...LANGUAGES, ['zh', chinese(text)]]);
  const own = languages.get(primary(tag ?? ''));
  const others = [...languages.values()].filter((one) => one !== own);
  const inOthers = (
    words: string,
    find: (one: SpeechLanguage) => Attribution | undefined,
  ): Attribution | undefined => {
    // Where somebody says something in the text’s own language, no other is asked.
    if (own?.grammar && says(words, own.grammar)) return undefined;
    for (const one of others) {
      const found = find(one);
      if (found && found.who !== 'same' && 'full' in found.who) return found;
    }
    return undefined;
  };
  return {
    ...(own?.grammar && { grammar: own.grammar }),
    attributedBehind: (behind) =>
      own?.attributedBehind(behind) ?? inOthers(behind.after, (one) => one.attributedBehind(behind)),
    attributedBefore: (sentence) =>
      own?.attributedBefore(sentence) ?? inOthers(sentence, (one) => one.attributedBefore(sentence)),
  };
}

const says = (words: string, { said }: Grammar): boolean =>
  tokensOf(words).some((token) => said.has(lowerOf(token)));

function mostFrequent(text: string): string | undefined {
  const words = tokensOf(text.slice(0, SAMPLE)).map(lowerOf);
  const counted = [...GRAMMARS]
    .map(([language, grammar]) => ({
      language,
      count: words.filter((word) => grammar.frequent.has(word)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first || first.count < words.length * LEAST || first.count < (second?.count ?? 0) * AHEAD)
    return undefined;
  return first.language;
}
