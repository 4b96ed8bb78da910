/** Translations that are not there, are in another language than is said, or two in the same language. */
import { declaredTranslations } from '../../article/translations.ts';
import { isSameLanguage } from '../../article/language-tag.ts';
import { groupTranslations } from '../../site/translations.ts';
import { articleError, type Finding } from '../problems/finding.ts';
import { findRepeats } from '../repeats.ts';
import { toCheckedEntry, type CheckedEntry, type ContentCheck } from './checked-content.ts';
import { indexArticleIds, missingArticleMessage } from './known-names.ts';

export const checkTranslations: ContentCheck = ({ articles, site, ids }) => {
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
};

function checkTargets(
  entries: readonly CheckedEntry[],
  languageOf: (entry: CheckedEntry) => string,
  ids: readonly string[],
): Finding[] {
  const known = indexArticleIds(ids);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap(({ file, article }) =>
    declaredTranslations(article.translations).flatMap(({ language, id }) => {
      const path = ['translations', language];
      if (!known.has(id)) return articleError(file, path, missingArticleMessage(id), known.suggest(id));
      const target = byId.get(id);
      if (!target || isSameLanguage(languageOf(target), language)) return [];
      const own = languageOf(target);
      return articleError(
        file,
        path,
        `is ${target.file}, whose language is ${own}; write ${JSON.stringify(own)} instead of ${JSON.stringify(language)}, or correct "language" there`,
      );
    }),
  );
}

/** One finding for each article too many, where it is named. */
function checkRepeatedLanguages(
  group: readonly CheckedEntry[],
  languageOf: (entry: CheckedEntry) => string,
): Finding[] {
  const sorted = group.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...findRepeats(sorted, (entry) => languageOf(entry).toLowerCase())].map(([entry, other]) => {
    const [{ file }, language] = placeOf(entry, group);
    return articleError(
      file,
      ['translations', language],
      `makes ${entry.file} and ${other.file} versions of one article, and both are in ${JSON.stringify(languageOf(entry))}; correct "language" in one of them, or remove this`,
    );
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
