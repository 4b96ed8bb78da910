/** Parts of a series that two articles claim, and numbers that no article has. */
import { namedSeries } from '../../article/series.ts';
import { groupSeries, type SeriesGroup } from '../../site/series.ts';
import { articleWarning, type Finding } from '../problems/finding.ts';
import { toCheckedEntry, type CheckedEntry, type ContentCheck } from './checked-content.ts';

/** Articles that are not published yet are no gaps. */
export const checkSeries: ContentCheck = ({ articles, site }) => {
  const entries = articles.map(toCheckedEntry).filter(({ article }) => namedSeries(article.series));
  return [...groupSeries(entries, site.timeZone).values()].flatMap(checkParts);
};

const MAX_LISTED_GAPS = 5;

function checkParts({ name, parts }: SeriesGroup<CheckedEntry>): Finding[] {
  return parts.flatMap(({ entry: { file }, part, isNamed }, at) => {
    if (!isNamed) return [];
    const before = parts[at - 1];
    const report = (message: string): Finding => articleWarning(file, ['series', 'part'], message);
    if (before?.part === part)
      return report(
        `is part ${part} of ${JSON.stringify(name)}, as ${before.entry.file} is; give one of them another number`,
      );
    const missing = part - (before?.part ?? 0) - 1;
    if (missing === 0) return [];
    const numbers = Array.from(
      { length: Math.min(missing, MAX_LISTED_GAPS) },
      (_, gap) => part - missing + gap,
    );
    const listed = `${numbers.join(', ')}${missing > numbers.length ? ' …' : ''}`;
    return report(
      `is part ${part} of ${JSON.stringify(name)}, which has no part ${listed}; number the parts from 1 without gaps, or leave "part" out to number them by date`,
    );
  });
}
