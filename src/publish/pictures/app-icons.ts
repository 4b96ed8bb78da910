/** Draws the icons of the site from its mark, where the encoder is installed. */
import { DRAWN_ICONS, ICON_PAPER, type DrawnIcon } from '../../edition/app-icons.ts';
import { loadSharp, type Sharp } from './load-sharp.ts';

/** Pixels an inch that make a drawing of 32 pixels larger than any icon. */
const DENSITY = 1200;

async function draw(sharp: Sharp, svg: Uint8Array, { size, share }: DrawnIcon): Promise<Uint8Array> {
  const inner = Math.round(size * share);
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const mark = sharp(svg, { density: DENSITY }).resize(inner, inner, { fit: 'contain', background: clear });
  const png = { compressionLevel: 9, palette: true } as const;
  if (share === 1) return mark.png(png).toBuffer();
  const canvas = sharp({ create: { width: size, height: size, channels: 3, background: ICON_PAPER } });
  return canvas
    .composite([{ input: await mark.png().toBuffer() }])
    .png(png)
    .toBuffer();
}

/** The icons, but those that the publisher brings; none without the encoder, or from a mark that it cannot draw. */
export async function drawIcons(
  svg: Uint8Array,
  own: readonly string[],
): Promise<[file: string, png: Uint8Array][]> {
  const { sharp } = await loadSharp();
  if (!sharp) return [];
  const wanted = DRAWN_ICONS.filter(({ file }) => !own.includes(file));
  try {
    return await Promise.all(
      wanted.map(async (icon) => [icon.file, await draw(sharp, svg, icon)] as [string, Uint8Array]),
    );
  } catch {
    return [];
  }
}
