import { APP_ICONS, type AppIcon } from '../../site/app-icons.ts';
import { loadSharp, type Sharp } from './load-sharp.ts';

const SVG_DENSITY_DPI = 1200;

interface IconDrawing {
  readonly svg: Uint8Array;
  /** Background where an icon may not be transparent. */
  readonly paper: string;
}

async function drawIcon(
  sharp: Sharp,
  { svg, paper }: IconDrawing,
  { size, markScale }: AppIcon,
): Promise<Uint8Array> {
  const innerSize = Math.round(size * markScale);
  const transparent = { r: 0, g: 0, b: 0, alpha: 0 };
  const mark = sharp(svg, { density: SVG_DENSITY_DPI }).resize(innerSize, innerSize, {
    fit: 'contain',
    background: transparent,
  });
  const png = { compressionLevel: 9, palette: true } as const;
  if (markScale === 1) return mark.png(png).toBuffer();
  const canvas = sharp({ create: { width: size, height: size, channels: 3, background: paper } });
  return canvas
    .composite([{ input: await mark.png().toBuffer() }])
    .png(png)
    .toBuffer();
}

/** Skips overridden icons. Returns none without sharp, or if the SVG cannot be drawn. */
export async function drawIcons(
  drawing: IconDrawing,
  overriding: readonly string[],
): Promise<[file: string, png: Uint8Array][]> {
  const { sharp } = await loadSharp();
  if (!sharp) return [];
  const wanted = APP_ICONS.filter(({ file }) => !overriding.includes(file));
  try {
    return await Promise.all(
      wanted.map(async (icon) => [icon.file, await drawIcon(sharp, drawing, icon)] as [string, Uint8Array]),
    );
  } catch {
    return [];
  }
}
