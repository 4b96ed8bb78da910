import * as v from 'valibot';
import { described, Language, NonEmpty, Url } from './fields.ts';
import { isSameLanguage } from './language-tag.ts';
import { linkedArticleId } from './resolve-url.ts';

export const Translations = described(
  v.record(Language, NonEmpty),
  'By language tag, the id of the article in that language, or its address',
);
export type Translations = v.InferOutput<typeof Translations>;

/** An article in one of its languages. */
export const LanguageVersion = v.strictObject({
  language: described(Language, 'The language'),
  url: described(Url, 'Address of its page'),
  name: described(v.string(), 'Name of the language in that language'),
});
export type LanguageVersion = v.InferOutput<typeof LanguageVersion>;

/** The version for readers of no language that there is one in: that in the language of the site, else the original. */
export const defaultVersion = <T extends Pick<LanguageVersion, 'language'>>(
  versions: readonly T[],
  siteLanguage: string,
): T | undefined => versions.find(({ language }) => isSameLanguage(language, siteLanguage)) ?? versions[0];

export interface DeclaredTranslation {
  readonly language: string;
  readonly id: string;
}

/** Ids as written: there may be no such articles. */
export const declaredTranslations = (translations: Translations = {}): DeclaredTranslation[] =>
  Object.entries(translations).map(([language, target]) => ({
    language,
    id: target.startsWith('/') ? (linkedArticleId('', target) ?? target) : target,
  }));
