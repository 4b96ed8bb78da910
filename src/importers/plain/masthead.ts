/** The head of a plain-text article: headline, the details under it, and where the text begins. Pure. */
import type { Counter, ImportOptions, Note } from '../importer.ts';
import { assignCounters } from './counters.ts';
import { detailFields, type DetailFields } from './detail-fields.ts';
import { readRun, type Detail, type Run, type Standing } from './details.ts';
import { paragraphEnd, readHeadline, underPageTitle } from './headline.ts';
import { skipBlank, type Line } from './lines.ts';
import { isCredit } from './marks.ts';
import { joinLines, type Wrapping } from './wrapping.ts';

export interface Masthead {
  readonly headline: string;
  readonly standfirst?: string;
  readonly details: DetailFields;
  readonly counts: { readonly [C in Counter]?: number };
  /** The lines of the text. */
  readonly rest: readonly Line[];
  readonly notes: readonly Note[];
}

/** Reads from the first line on for as long as it understands what it reads. */
export function readMasthead(lines: readonly Line[], wrapping: Wrapping, options: ImportOptions): Masthead {
  const before = readBefore(lines);
  const title = underPageTitle(readHeadline(lines, before.end, wrapping), lines);
  const under: Under = title.derived
    ? { standing: [], end: title.end }
    : readUnder(lines, title.end, title.headline, wrapping, before.standing);
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
    rest: [...back.flatMap((line) => [line, BLANK]), ...credit, BLANK, ...lines.slice(under.end)],
    notes: [title.note, ...(lead ? [standfirstNote(lead)] : []), ...detailed, ...notes],
  };
}

const BLANK: Line = { number: 0, text: '', indent: 0 };

const standfirstNote = (lead: readonly Line[]): Note => ({
  kind: 'guessed',
  line: lead[0]?.number,
  message: 'the paragraph before the byline is the standfirst',
});

/** Dates and counters over the headline, when there is something under them. */
function readBefore(lines: readonly Line[]): Run {
  const run = readRun(lines, 0, '', []);
  const end = run.standing.find(({ detail }) => detail.type !== 'date' && detail.type !== 'count');
  const none: Run = { standing: [], end: skipBlank(lines, 0) };
  return run.end < lines.length && end === undefined ? run : none;
}

interface Under extends Run {
  readonly lead?: readonly Line[];
}

/** The details under the headline, beyond at most one paragraph, which is the standfirst when a byline follows it. */
function readUnder(
  lines: readonly Line[],
  start: number,
  headline: string,
  wrapping: Wrapping,
  before: readonly Standing[],
): Under {
  const first = readRun(lines, start, headline, before);
  if (first.end >= lines.length) return first;
  const end = paragraphEnd(lines, first.end, wrapping);
  const lead = lines.slice(first.end, end);
  const length = lead.reduce((sum, line) => sum + line.text.length, 0);
  const second = readRun(lines, end, headline, [...before, ...first.standing]);
  if (length > LONGEST_STANDFIRST || !second.standing.some(({ detail }) => isProof(detail))) return first;
  return { standing: [...first.standing, ...second.standing], end: second.end, lead };
}

const LONGEST_STANDFIRST = 400;

/** Bare numbers prove nothing: they may be chapters. */
const isProof = (detail: Detail): boolean =>
  detail.type === 'byline' || detail.type === 'date' || (detail.type === 'count' && detail.of !== undefined);
