import type { Site } from '../article/site.ts';
import { declaredTranslations } from '../article/translations.ts';
import { toEpochMs } from '../article/zoned-time.ts';
import type { ArticleSummary } from './article-summary.ts';

type TranslationEntry = Pick<ArticleSummary, 'id'> & {
  readonly article: Pick<ArticleSummary['article'], 'language' | 'translations' | 'datePublished'>;
};

export interface PlannedVersion {
  readonly id: string;
  readonly language: string;
}

/**
 * Id of each article that has translations -> all its versions, itself among them. Articles that name each other,
 * directly or through others, belong together.
 */
export function groupTranslations<T extends TranslationEntry>(
  entries: readonly T[],
): ReadonlyMap<string, ReadonlySet<T>> {
  const groups = new Map<string, Set<T>>();
  const declaring = entries.filter(({ article }) => article.translations !== undefined);
  if (declaring.length === 0) return groups;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const groupOf = (entry: T): Set<T> => groups.get(entry.id) ?? new Set([entry]);
  for (const entry of declaring)
    for (const { id } of declaredTranslations(entry.article.translations)) {
      const target = byId.get(id);
      if (!target || target === entry) continue;
      const [smaller, larger] = [groupOf(entry), groupOf(target)].sort((a, b) => a.size - b.size);
      for (const one of [...smaller!, ...larger!]) groups.set(one.id, larger!.add(one));
    }
  return groups;
}

/** Of each article that has translations: its versions, the original first, the others by language. */
export function translationVersions(
  entries: readonly TranslationEntry[],
  site: Pick<Site, 'language' | 'timeZone'>,
): ReadonlyMap<string, readonly PlannedVersion[]> {
  const groups = groupTranslations(entries);
  const planned = new Map([...new Set(groups.values())].map((group) => [group, orderVersions(group, site)]));
  return new Map([...groups].map(([id, group]) => [id, planned.get(group) ?? []]));
}

/** The original is the one that was published first; of several, the one in the language of the site. */
function orderVersions(
  group: ReadonlySet<TranslationEntry>,
  { language: ofSite, timeZone }: Pick<Site, 'language' | 'timeZone'>,
): PlannedVersion[] {
  const versions = [...group].map(({ id, article: { language = ofSite, datePublished } }) => {
    const time = toEpochMs(datePublished, timeZone);
    return { id, language, time: Number.isNaN(time) ? Infinity : time };
  });
  const byLanguage = versions.toSorted((a, b) => compare(a.language, b.language) || compare(a.id, b.id));
  const first = Math.min(...byLanguage.map(({ time }) => time));
  const oldest = byLanguage.filter(({ time }) => time === first);
  const original = oldest.find(({ language }) => language === ofSite) ?? oldest[0];
  return [
    ...byLanguage.filter((one) => one === original),
    ...byLanguage.filter((one) => one !== original),
  ].map(({ id, language }) => ({ id, language }));
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
