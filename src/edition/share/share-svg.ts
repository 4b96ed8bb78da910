/** The picture that stands for an article where it is shared: its headline in type, as SVG to be drawn when publishing. Pure. */
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { sectionName } from '../card.ts';
import { escaped, possible, xml, type Markup } from '../../article/markup.ts';
import { linesOf, widestWord } from './lines.ts';
import { typeWidth } from './width.ts';

/** Pixels, as share cards are cut. */
const SHARE_WIDTH = 1200;
const SHARE_HEIGHT = 630;

const MARGIN = 84;
const MEASURE = SHARE_WIDTH - 2 * MARGIN;
const PAPER = '#fffdf9';
const INK = '#1d1a17';
const ACCENT = '#8a1c1c';
const FAMILY = "'Noto Serif', 'Noto Serif Hebrew', 'Noto Naskh Arabic', serif";

/** Where the headline may stand, from top to bottom. */
const TOP = 206;
const BOTTOM = 580;
/** Sizes of type to try, the largest first. */
const SIZES = [96, 88, 80, 72, 66, 60, 54, 48, 42];
/** Widths are estimates: a tenth is left free. */
const SAFE = 0.93;

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
/** Whether words run from right to left, by their first letter. */
const runsLeft = (words: string): boolean => RIGHT_TO_LEFT.test(/\p{L}/u.exec(words)?.[0] ?? '');

/** Scripts with deep letters need more room between lines. */
const leading = (words: string): number =>
  /[\p{sc=Arabic}\p{sc=Thai}\p{sc=Devanagari}]/u.test(words) ? 1.5 : 1.18;

interface Setting {
  readonly size: number;
  readonly line: number;
  readonly lines: readonly string[];
}

/** The largest type in which the headline fits without cutting a word; in the smallest, what does not fit is left out. */
function setHeadline(headline: string): Setting {
  const line = leading(headline);
  const longest = widestWord(headline);
  let fitting: Setting = { size: 0, line, lines: [] };
  for (const size of SIZES) {
    const room = Math.floor((BOTTOM - TOP) / (size * line));
    const width = (MEASURE / size) * SAFE;
    fitting = { size, line, lines: linesOf(headline, width) };
    if (fitting.lines.length <= room && longest <= width) return fitting;
  }
  const room = Math.floor((BOTTOM - TOP) / (fitting.size * line));
  const kept = fitting.lines.slice(0, room);
  const last = kept.at(-1) ?? '';
  if (kept.length === fitting.lines.length) return fitting;
  return { ...fitting, lines: [...kept.slice(0, -1), `${last.replace(/\s+\S*$/u, '')}…`] };
}

interface Style {
  readonly size: number;
  readonly fill: string;
  /** The side of the page that the line begins at. */
  readonly right: boolean;
}

const lineOf = (words: string, y: number, { size, fill, right }: Style): Markup =>
  xml(
    'text',
    {
      x: right ? SHARE_WIDTH - MARGIN : MARGIN,
      y,
      'font-size': size,
      fill,
      direction: runsLeft(words) ? 'rtl' : 'ltr',
      'text-anchor': right === runsLeft(words) ? 'start' : 'end',
    },
    escaped(words),
  );

const bar = (y: number, height: number, fill: string): Markup =>
  xml('rect', { x: MARGIN, y, width: MEASURE, height, fill });

const oneLine = (words: string): string => possible(words).replace(/\s+/g, ' ').trim();

/** Words on one line: cut where they are too long. */
function fitted(words: string, size: number): string {
  const signs = Array.from(new Intl.Segmenter().segment(oneLine(words)), ({ segment }) => segment);
  while (typeWidth(signs.join('')) * size > MEASURE * SAFE) signs.splice(-2, 2, '…');
  return signs.join('');
}

/** What of an article is in its picture. */
export type Shared = Pick<Article, 'headline' | 'section'>;

/** The picture of an article as an SVG document that asks for nothing from outside. */
export function shareSvg({ headline: words, section }: Shared, site: Site): string {
  const headline = oneLine(words);
  const { size, line, lines } = setHeadline(headline);
  const accent = site.theme.accent ?? ACCENT;
  const right = runsLeft(headline);
  const kicker = section === undefined ? '' : sectionName(site, section);
  const height = lines.length * size * line;
  const first = TOP + Math.max(0, (BOTTOM - TOP - height) / 2) + size * (line / 2 + 0.34);
  return xml(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: SHARE_WIDTH, height: SHARE_HEIGHT },
    xml('rect', { width: SHARE_WIDTH, height: SHARE_HEIGHT, fill: PAPER }),
    xml('rect', { width: SHARE_WIDTH, height: 18, fill: accent }),
    xml(
      'g',
      { 'font-family': FAMILY, 'font-weight': 700 },
      lineOf(fitted(site.name, 36), 92, { size: 36, fill: INK, right }),
      bar(116, 4, INK),
      bar(124, 1, INK),
      lineOf(fitted(kicker, 30), 182, { size: 30, fill: accent, right }),
      ...lines.map((words, at) =>
        lineOf(words, Math.round(first + at * size * line), { size, fill: INK, right }),
      ),
    ),
  );
}
