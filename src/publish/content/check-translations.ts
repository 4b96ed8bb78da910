/** Translations that are not there, are in another language than is said, or two in the same language. */
import type { Site } from '../../article/site.ts';
import { declaredTranslations } from '../../article/translations.ts';
import { isSameLanguage } from '../../article/language-tag.ts';
import { groupTranslations } from '../../site/translations.ts';
import type { Finding } from '../problems/findings.ts';
import { indexArticleIds, missingArticleMessage } from './check-article-links.ts';
import { toCheckedEntry, type CheckedArticle, type CheckedEntry } from './article-meta.ts';

/** `articles` include those that are not published yet; `ids` also those that cannot be read. */
export function checkTranslations(
  articles: readonly CheckedArticle[],
  site: Pick<Site, 'language'>,
  ids: readonly string[],
): Finding[] {
  const declaring = articles.filter(({ summary }) => summary.article.translations !== undefined);
  if (declaring.length === 0) return [];
  const entries = articles.map(toCheckedEntry);
  const languageOf = ({ article }: CheckedEntry): string => article.language ?? site.language;
  return [
    ...checkTargets(entries, languageOf, ids),
    ...[...new Set(groupTranslations(entries).values())].flatMap((group) =>
      checkRepeatedLanguages([...group], languageOf),
    ),
  ];
}

const finding = (
  { file }: CheckedEntry,
  language: string,
  message: string,
  suggestion?: string,
): Finding => ({
  file,
  subject: 'article',
  path: ['translations', language],
  severity: 'error',
  message,
  suggestion,
});

function checkTargets(
  entries: readonly CheckedEntry[],
  languageOf: (entry: CheckedEntry) => string,
  ids: readonly string[],
): Finding[] {
  const known = indexArticleIds(ids);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) =>
    declaredTranslations(entry.article.translations).flatMap(({ language, id }): Finding[] => {
      if (!known.ids.has(id)) return [finding(entry, language, missingArticleMessage(id), known.suggest(id))];
      const target = byId.get(id);
      if (!target || isSameLanguage(languageOf(target), language)) return [];
      const own = languageOf(target);
      return [
        finding(
          entry,
          language,
          `is ${target.file}, whose language is ${own}; write ${JSON.stringify(own)} instead of ${JSON.stringify(language)}, or correct "language" there`,
        ),
      ];
    }),
  );
}

/** One finding for each article too many, where it is named. */
function checkRepeatedLanguages(
  group: readonly CheckedEntry[],
  languageOf: (entry: CheckedEntry) => string,
): Finding[] {
  const first = new Map<string, CheckedEntry>();
  return group
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((entry) => {
      const language = languageOf(entry);
      const other = first.get(language.toLowerCase());
      if (!other) {
        first.set(language.toLowerCase(), entry);
        return [];
      }
      const [place, written] = placeOf(entry, group);
      return [
        finding(
          place,
          written,
          `makes ${entry.file} and ${other.file} versions of one article, and both are in ${JSON.stringify(language)}; correct "language" in one of them, or remove this`,
        ),
      ];
    });
}

/** Where an article is named as a translation, or names one itself. */
function placeOf(
  entry: CheckedEntry,
  group: readonly CheckedEntry[],
): [place: CheckedEntry, language: string] {
  const named = group.flatMap((place) =>
    declaredTranslations(place.article.translations)
      .filter(({ id }) => id === entry.id && place !== entry)
      .map(({ language }): [CheckedEntry, string] => [place, language]),
  );
  const [own] = declaredTranslations(entry.article.translations);
  return named[0] ?? [entry, own?.language ?? ''];
}
