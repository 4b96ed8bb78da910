import type { CounterName, ImportOptions, ImportNote } from '../importer.ts';
import { assignCounters } from './counters.ts';
import { detailFields, type DetailFields } from './detail-fields.ts';
import { readDetailRun, type Detail, type DetailRun, type LocatedDetail } from './details.ts';
import { paragraphEnd, readHeadline, belowPageTitle } from './headline.ts';
import { skipBlank, type SourceLine } from './lines.ts';
import { isCredit } from './marks.ts';
import { joinLines, type Wrapping } from './wrapping.ts';

export interface ArticleHead {
  readonly headline: string;
  readonly standfirst?: string;
  readonly details: DetailFields;
  readonly counts: { readonly [C in CounterName]?: number };
  readonly bodyLines: readonly SourceLine[];
  readonly notes: readonly ImportNote[];
}

/** Reads from the first line on, as long as the lines are understood. */
export function readArticleHead(
  lines: readonly SourceLine[],
  wrapping: Wrapping,
  options: ImportOptions,
): ArticleHead {
  const before = readAboveHeadline(lines);
  const title = belowPageTitle(readHeadline(lines, before.end, wrapping), lines);
  const under: BelowHeadline = title.isDerived
    ? { standing: [], end: title.end }
    : readBelowHeadline(lines, title.end, title.headline, wrapping, before.standing);
  const standing = [...before.standing, ...under.standing];
  const found = standing.flatMap(({ detail, line }) =>
    detail.type === 'count' ? [{ ...detail, within: line.text }] : [],
  );
  const { counts, unassigned, notes } = assignCounters(found, options.counters);
  const unclear = standing
    .filter(({ detail }) => detail.type === 'unclear date' || detail.type === 'unclear number')
    .map(({ line }) => line.number);
  const stay = new Set([...unclear, ...unassigned.map(({ line }) => line)]);
  const back = lines.filter(({ number }) => stay.has(number));
  const { fields, notes: detailed } = detailFields(standing);
  const words = joinLines((under.lead ?? []).map((line) => line.text));
  const lead = isCredit(words) ? undefined : under.lead;
  const credit = lead ? [] : (under.lead ?? []);
  return {
    headline: title.headline,
    ...(lead && { standfirst: words }),
    details: fields,
    counts,
    bodyLines: [
      ...back.flatMap((line) => [line, BLANK_LINE]),
      ...credit,
      BLANK_LINE,
      ...lines.slice(under.end),
    ],
    notes: [title.note, ...(lead ? [standfirstNote(lead)] : []), ...detailed, ...notes],
  };
}

const BLANK_LINE: SourceLine = { number: 0, text: '', indent: 0 };

const standfirstNote = (lead: readonly SourceLine[]): ImportNote => ({
  kind: 'guessed',
  line: lead[0]?.number,
  message: 'the paragraph before the byline is the standfirst',
});

/** Dates and counters above the headline, if something follows below. */
function readAboveHeadline(lines: readonly SourceLine[]): DetailRun {
  const run = readDetailRun(lines, 0, '', []);
  const end = run.standing.find(({ detail }) => detail.type !== 'date' && detail.type !== 'count');
  const none: DetailRun = { standing: [], end: skipBlank(lines, 0) };
  return run.end < lines.length && end === undefined ? run : none;
}

interface BelowHeadline extends DetailRun {
  readonly lead?: readonly SourceLine[];
}

/** Details below the headline, after at most one paragraph, which is the standfirst if a byline follows. */
function readBelowHeadline(
  lines: readonly SourceLine[],
  start: number,
  headline: string,
  wrapping: Wrapping,
  before: readonly LocatedDetail[],
): BelowHeadline {
  const first = readDetailRun(lines, start, headline, before);
  if (first.end >= lines.length) return first;
  const end = paragraphEnd(lines, first.end, wrapping);
  const lead = lines.slice(first.end, end);
  const length = lead.reduce((sum, line) => sum + line.text.length, 0);
  const second = readDetailRun(lines, end, headline, [...before, ...first.standing]);
  if (length > MAX_IMPORTED_STANDFIRST_LENGTH || !second.standing.some(({ detail }) => isConclusive(detail)))
    return first;
  return { standing: [...first.standing, ...second.standing], end: second.end, lead };
}

const MAX_IMPORTED_STANDFIRST_LENGTH = 400;

/** Unlabelled numbers are not: they may be chapters. */
const isConclusive = (detail: Detail): boolean =>
  detail.type === 'byline' || detail.type === 'date' || (detail.type === 'count' && detail.of !== undefined);
