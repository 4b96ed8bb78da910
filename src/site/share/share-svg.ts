import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { palettesOf } from '../theme/palette.ts';
import { sectionName } from '../card.ts';
import { escapeMarkup, replaceInvalidXml, xmlElement, type Markup } from '../../article/markup.ts';
import { balanceLines, widestWord } from './balance-lines.ts';
import { textWidth } from './text-width.ts';

/** Pixels; the size that social networks show. */
const SHARE_WIDTH = 1200;
const SHARE_HEIGHT = 630;

const MARGIN = 84;
const TEXT_WIDTH = SHARE_WIDTH - 2 * MARGIN;
const FONT_FAMILY = "'Noto Serif', 'Noto Serif Hebrew', 'Noto Naskh Arabic', serif";

const HEADLINE_TOP = 206;
const HEADLINE_BOTTOM = 580;
const FONT_SIZES = [96, 88, 80, 72, 66, 60, 54, 48, 42];
/** Text widths are estimates, so some space is left free. */
const MAX_FILL = 0.93;

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const isRightToLeft = (words: string): boolean => RIGHT_TO_LEFT.test(/\p{L}/u.exec(words)?.[0] ?? '');

/** Scripts with tall letters need more line height. */
const lineHeight = (words: string): number =>
  /[\p{sc=Arabic}\p{sc=Thai}\p{sc=Devanagari}]/u.test(words) ? 1.5 : 1.18;

interface HeadlineLayout {
  readonly size: number;
  readonly line: number;
  readonly lines: readonly string[];
}

/** The largest font size in which the headline fits without breaking a word; in the smallest, the rest is cut off. */
function layOutHeadline(headline: string): HeadlineLayout {
  const line = lineHeight(headline);
  const longest = widestWord(headline);
  let fitting: HeadlineLayout = { size: 0, line, lines: [] };
  for (const size of FONT_SIZES) {
    const maxLines = Math.floor((HEADLINE_BOTTOM - HEADLINE_TOP) / (size * line));
    const width = (TEXT_WIDTH / size) * MAX_FILL;
    fitting = { size, line, lines: balanceLines(headline, width) };
    if (fitting.lines.length <= maxLines && longest <= width) return fitting;
  }
  const maxLines = Math.floor((HEADLINE_BOTTOM - HEADLINE_TOP) / (fitting.size * line));
  const kept = fitting.lines.slice(0, maxLines);
  const last = kept.at(-1) ?? '';
  if (kept.length === fitting.lines.length) return fitting;
  return { ...fitting, lines: [...kept.slice(0, -1), `${last.replace(/\s+\S*$/u, '')}…`] };
}

interface LineStyle {
  readonly size: number;
  readonly fill: string;
  readonly isRightAligned: boolean;
}

const lineElement = (words: string, y: number, { size, fill, isRightAligned }: LineStyle): Markup =>
  xmlElement(
    'text',
    {
      x: isRightAligned ? SHARE_WIDTH - MARGIN : MARGIN,
      y,
      'font-size': size,
      fill,
      direction: isRightToLeft(words) ? 'rtl' : 'ltr',
      'text-anchor': isRightAligned === isRightToLeft(words) ? 'start' : 'end',
    },
    escapeMarkup(words),
  );

/** Emoji and control characters, which fonts for text draw as boxes. */
const UNDRAWABLE =
  /(?:\p{Emoji_Presentation}|\p{RI}|\p{Extended_Pictographic}\uFE0F)(?:[\p{Emoji_Modifier}\uFE0F\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*|[\uFE0F\u20E3]|(?!\s)\p{Cc}/gu;

const toSingleLine = (words: string): string =>
  replaceInvalidXml(words).replace(UNDRAWABLE, ' ').replace(/\s+/g, ' ').trim();

/** Shortens text that is too long for a line. */
function fitOnLine(words: string, size: number): string {
  const signs = Array.from(new Intl.Segmenter().segment(toSingleLine(words)), ({ segment }) => segment);
  while (textWidth(signs.join('')) * size > TEXT_WIDTH * MAX_FILL) signs.splice(-2, 2, '…');
  return signs.join('');
}

export type SharedFields = Pick<Article, 'headline' | 'section'>;

const rectangle = (x: number, y: number, width: number, height: number, fill: string): Markup =>
  xmlElement('rect', { x, y, width, height, fill });

/** The picture of an article for social networks: site, section and headline. Loads nothing external. */
export function shareSvg({ headline: words, section }: SharedFields, site: Site): string {
  const headline = toSingleLine(words);
  const { size, line, lines } = layOutHeadline(headline);
  const { paper, ink, accent } = palettesOf(site).light;
  const isRightAligned = isRightToLeft(headline);
  const kicker = section === undefined ? '' : sectionName(site, section);
  const height = lines.length * size * line;
  const first =
    HEADLINE_TOP + Math.max(0, (HEADLINE_BOTTOM - HEADLINE_TOP - height) / 2) + size * (line / 2 + 0.34);
  return xmlElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: SHARE_WIDTH, height: SHARE_HEIGHT },
    rectangle(0, 0, SHARE_WIDTH, SHARE_HEIGHT, paper),
    rectangle(0, 0, SHARE_WIDTH, 18, accent),
    rectangle(MARGIN, 116, TEXT_WIDTH, 4, ink),
    rectangle(MARGIN, 124, TEXT_WIDTH, 1, ink),
    xmlElement(
      'g',
      { 'font-family': FONT_FAMILY, 'font-weight': 700 },
      lineElement(fitOnLine(site.name, 36), 92, { size: 36, fill: ink, isRightAligned }),
      lineElement(fitOnLine(kicker, 30), 182, { size: 30, fill: accent, isRightAligned }),
      ...lines.map((text, at) =>
        lineElement(text, Math.round(first + at * size * line), { size, fill: ink, isRightAligned }),
      ),
    ),
  );
}
