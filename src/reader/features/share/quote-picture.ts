/** A quotation as a picture, drawn on this device in the edition's own type and colours. */
import { heightOf, setQuote } from './quote-layout.ts';

export interface QuotePicture {
  readonly text: string;
  readonly headline: string;
  readonly site: string;
  readonly direction: 'ltr' | 'rtl';
  readonly width: number;
  readonly height: number;
  /** Size of the type in pixels, where there is room for it. */
  readonly largest?: number;
}

/** As services that show links want it, and square. */
export const FORMATS = { wide: [1200, 630], square: [1080, 1080] } as const;

const MARGIN = 84;
const LARGEST = 76;
const FOOT = 120;

interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly face: string;
}

/** Colours and type as the page has them now, whatever the reader chose. */
function look(): Look {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    paper: colour('--paper'),
    ink: colour('--ink'),
    quiet: colour('--ink-2'),
    accent: colour('--accent-ink'),
  };
  const face = getComputedStyle(document.querySelector('.story-body') ?? document.body).fontFamily;
  probe.remove();
  return { ...found, face };
}

/** The beginning of a line, as much as fits. */
function fitted(context: CanvasRenderingContext2D, words: string, width: number): string {
  if (context.measureText(words).width <= width) return words;
  let short = words;
  while (short !== '' && context.measureText(`${short}…`).width > width) short = short.slice(0, -1);
  return `${short.replace(/\p{Surrogate}$/u, '').trimEnd()}…`;
}

type Written = Pick<QuotePicture, 'text' | 'headline' | 'site'>;

const fontsOf = (face: string, { text, headline, site }: Written): [font: string, words: string][] => [
  [`${LARGEST}px ${face}`, text],
  [`30px ${face}`, headline],
  [`italic 30px ${face}`, headline],
  [`700 32px ${face}`, site],
];

/** Has the faces at hand that are drawn with: a canvas takes whatever is there. One that does not come is done without. */
export async function readyFaces(written: Written): Promise<void> {
  const fonts = fontsOf(look().face, written);
  await Promise.allSettled(fonts.map(([font, words]) => document.fonts.load(font, words)));
}

/** Whether {@link readyFaces} has nothing to wait for. */
export const areFacesReady = (written: Written): boolean =>
  fontsOf(look().face, written).every(([font, words]) => document.fonts.check(font, words));

/** Draws it; nothing on a device that cannot draw. */
export function drawQuote(canvas: HTMLCanvasElement, picture: QuotePicture): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { text, headline, site, direction, width, height, largest = LARGEST } = picture;
  const { paper, ink, quiet, accent, face } = look();
  const inner = width - 2 * MARGIN;
  const start = direction === 'rtl' ? width - MARGIN : MARGIN;
  Object.assign(canvas, { width, height });
  const write = (words: string, font: string, colour: string, y: number): void => {
    Object.assign(context, {
      font,
      fillStyle: colour,
      direction,
      textAlign: 'start',
      textBaseline: 'alphabetic',
    });
    context.fillText(fitted(context, words, inner), start, y);
  };
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = accent;
  context.fillRect(0, 0, width, 14);
  const measure = (words: string, size: number): number => {
    context.font = `${size}px ${face}`;
    return context.measureText(words).width;
  };
  const room = height - 2 * MARGIN - FOOT;
  const { size, lines } = setQuote(text, inner, room, largest, measure);
  const top = MARGIN + Math.max(0, (room - heightOf(lines.length, size)) / 2);
  lines.forEach((line, at) => write(line, `${size}px ${face}`, ink, top + heightOf(at, size) + size));
  // Arabic and Hebrew know no italic.
  write(headline, `${direction === 'rtl' ? '' : 'italic '}30px ${face}`, quiet, height - MARGIN - 42);
  write(site, `700 32px ${face}`, ink, height - MARGIN);
}
