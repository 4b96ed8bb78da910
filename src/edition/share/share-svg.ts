/** The picture that stands for an article where it is shared: its headline in type, as SVG to be drawn when publishing. Pure. */
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { sectionName } from '../card.ts';
import { escaped, joined, possible, xml, type Markup } from '../../article/markup.ts';
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

/** Emoji, whole: no face of type has them, and in their place it sets boxes with numbers. Control characters fare likewise. */
const NO_TYPE =
  /(?:\p{Emoji_Presentation}|\p{RI}|\p{Extended_Pictographic}\uFE0F)(?:[\p{Emoji_Modifier}\uFE0F\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*|[\uFE0F\u20E3]|(?!\s)\p{Cc}/gu;

const oneLine = (words: string): string => possible(words).replace(NO_TYPE, ' ').replace(/\s+/g, ' ').trim();

/** Words on one line: cut where they are too long. */
function fitted(words: string, size: number): string {
  const signs = Array.from(new Intl.Segmenter().segment(oneLine(words)), ({ segment }) => segment);
  while (typeWidth(signs.join('')) * size > MEASURE * SAFE) signs.splice(-2, 2, '…');
  return signs.join('');
}

/** A stripe of one colour; pixels. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

/** Lines of one colour, and the rows that they stand in. */
export interface Strip {
  readonly top: number;
  readonly height: number;
  readonly fill: string;
  readonly lines: Markup;
}

/** All that is in a picture. Few strips change from article to article: each can be drawn by itself, and kept. */
export interface ShareDesign {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly bars: readonly Bar[];
  readonly strips: readonly Strip[];
}

/** Room above and below a line of type, in its size, for the highest marks and the deepest letters. */
const ABOVE = 1.4;
const BELOW = 0.8;

/** Lines one below another, `y` telling where each stands. */
function strip(lines: readonly string[], style: Style, y: (line: number) => number): Strip {
  const last = Math.max(0, lines.length - 1);
  const top = Math.max(0, Math.floor(y(0) - ABOVE * style.size));
  const bottom = Math.min(SHARE_HEIGHT, Math.ceil(y(last) + BELOW * style.size));
  const set = lines.map((words, at) => lineOf(words, y(at), style));
  return { top, height: bottom - top, fill: style.fill, lines: joined(set) };
}

const ruled = (y: number, height: number): Bar => ({ x: MARGIN, y, width: MEASURE, height, fill: INK });

/** What of an article is in its picture. */
export type Shared = Pick<Article, 'headline' | 'section'>;

/** Lays the picture of an article out. */
export function shareDesign({ headline: words, section }: Shared, site: Site): ShareDesign {
  const headline = oneLine(words);
  const { size, line, lines } = setHeadline(headline);
  const accent = site.theme.accent ?? ACCENT;
  const right = runsLeft(headline);
  const kicker = section === undefined ? '' : sectionName(site, section);
  const height = lines.length * size * line;
  const first = TOP + Math.max(0, (BOTTOM - TOP - height) / 2) + size * (line / 2 + 0.34);
  return {
    width: SHARE_WIDTH,
    height: SHARE_HEIGHT,
    paper: PAPER,
    bars: [{ x: 0, y: 0, width: SHARE_WIDTH, height: 18, fill: accent }, ruled(116, 4), ruled(124, 1)],
    strips: [
      strip([fitted(site.name, 36)], { size: 36, fill: INK, right }, () => 92),
      strip([fitted(kicker, 30)], { size: 30, fill: accent, right }, () => 182),
      strip(lines, { size, fill: INK, right }, (at) => Math.round(first + at * size * line)),
    ],
  };
}

const document = (top: number, height: number, ...parts: Markup[]): Markup =>
  xml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: SHARE_WIDTH,
      height,
      viewBox: `0 ${top} ${SHARE_WIDTH} ${height}`,
    },
    ...parts,
  );

const type = (lines: Markup): Markup => xml('g', { 'font-family': FAMILY, 'font-weight': 700 }, lines);

/** A strip as an SVG document of its own: its letters on nothing. */
export const stripSvg = ({ top, height, lines }: Strip): string => document(top, height, type(lines));

/** The whole picture as an SVG document that asks for nothing from outside. */
export function shareSvg({ width, height, paper, bars, strips }: ShareDesign): string {
  const stripes = bars.map((bar) => xml('rect', { ...bar }));
  const lines = joined(strips.map((one) => one.lines));
  return document(0, height, xml('rect', { width, height, fill: paper }), ...stripes, type(lines));
}
