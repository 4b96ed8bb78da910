/** Draws a quotation on a canvas in the site's own typeface and colours. */
import { pageElement } from '../page-elements.ts';
import { withTimeLimit } from '../time-limit.ts';
import { linesHeight, layoutQuote } from './quote-layout.ts';

export interface QuotePicture {
  readonly text: string;
  readonly headline: string;
  readonly site: string;
  readonly direction: 'ltr' | 'rtl';
  readonly width: number;
  readonly height: number;
  readonly largest?: number;
}

export const PICTURE_SIZES_PX = { wide: [1200, 630], square: [1080, 1080] } as const;

const MARGIN_PX = 84;
const MAX_FONT_SIZE_PX = 76;
const FOOTER_PX = 120;
const MAX_FONTS_WAIT_MS = 4000;

function pageStyle() {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const style = {
    paper: colour('--paper'),
    ink: colour('--ink'),
    quiet: colour('--ink-2'),
    accent: colour('--accent-ink'),
    face: getComputedStyle(pageElement('body') ?? document.body).fontFamily,
  };
  probe.remove();
  return style;
}

function ellipsize(context: CanvasRenderingContext2D, words: string, width: number): string {
  if (context.measureText(words).width <= width) return words;
  let short = words;
  while (short !== '' && context.measureText(`${short}…`).width > width) short = short.slice(0, -1);
  return `${short.replace(/\p{Surrogate}$/u, '').trimEnd()}…`;
}

type PictureText = Pick<QuotePicture, 'text' | 'headline' | 'site'>;

const fontsFor = (face: string, { text, headline, site }: PictureText): [font: string, words: string][] => [
  [`${MAX_FONT_SIZE_PX}px ${face}`, text],
  [`30px ${face}`, headline],
  [`italic 30px ${face}`, headline],
  [`700 32px ${face}`, site],
];

/** Loads the fonts to draw with, because a canvas does not wait for them; a font that fails or is late is skipped. */
export async function loadPictureFonts(written: PictureText): Promise<void> {
  const fonts = fontsFor(pageStyle().face, written);
  const loaded = Promise.allSettled(fonts.map(([font, words]) => document.fonts.load(font, words)));
  await withTimeLimit<unknown>(loaded, MAX_FONTS_WAIT_MS, () => undefined);
}

export const arePictureFontsLoaded = (written: PictureText): boolean =>
  fontsFor(pageStyle().face, written).every(([font, words]) => document.fonts.check(font, words));

export function drawQuotePicture(canvas: HTMLCanvasElement, picture: QuotePicture): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { text, headline, site, direction, width, height, largest = MAX_FONT_SIZE_PX } = picture;
  const { paper, ink, quiet, accent, face } = pageStyle();
  const inner = width - 2 * MARGIN_PX;
  const start = direction === 'rtl' ? width - MARGIN_PX : MARGIN_PX;
  Object.assign(canvas, { width, height });
  const write = (words: string, font: string, colour: string, y: number): void => {
    Object.assign(context, {
      font,
      fillStyle: colour,
      direction,
      textAlign: 'start',
      textBaseline: 'alphabetic',
    });
    context.fillText(ellipsize(context, words, inner), start, y);
  };
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = accent;
  context.fillRect(0, 0, width, 14);
  const measure = (words: string, size: number): number => {
    context.font = `${size}px ${face}`;
    return context.measureText(words).width;
  };
  const textHeight = height - 2 * MARGIN_PX - FOOTER_PX;
  const { size, lines } = layoutQuote(text, inner, textHeight, largest, measure);
  const top = MARGIN_PX + Math.max(0, (textHeight - linesHeight(lines.length, size)) / 2);
  lines.forEach((line, at) => write(line, `${size}px ${face}`, ink, top + linesHeight(at, size) + size));
  // Arabic and Hebrew have no italics.
  write(headline, `${direction === 'rtl' ? '' : 'italic '}30px ${face}`, quiet, height - MARGIN_PX - 42);
  write(site, `700 32px ${face}`, ink, height - MARGIN_PX);
}
