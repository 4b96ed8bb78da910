/** Generated test pictures: soft blotches of colour, like a photograph. */
import sharp, { type Sharp } from 'sharp';

/** Deterministic by size and seed. */
export function photograph(width: number, height: number, seed = 1): Sharp {
  let state = seed;
  const blotches = Buffer.alloc(24 * 18 * 3);
  for (let at = 0; at < blotches.length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    blotches[at] = state >> 16;
  }
  const raw = { width: 24, height: 18, channels: 3 } as const;
  // Materialised, so that later operations work on the large picture.
  return sharp(blotches, { raw }).resize(width, height, { kernel: 'cubic', fit: 'fill' });
}

/** A picture of one colour, for sizes and shapes: encoding it takes half as long. Its colour depends on the seed. */
export const plainPicture = (width: number, height: number, seed = 1): Sharp =>
  sharp({
    create: { width, height, channels: 3, background: { r: (seed * 40) % 256, g: 90, b: 30 } },
  });

/** EXIF as written by a camera: GPS position and orientation (6: rotate right). */
export const PLACE = {
  IFD0: { Make: 'A camera', Copyright: 'Somebody' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 30/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '0/1 7/1 0/1',
  },
};

/** Three frames of 200 by 100. */
export async function animation(): Promise<Sharp> {
  const frames = await Promise.all([1, 2, 3].map((seed) => photograph(200, 100, seed).raw().toBuffer()));
  const raw = { width: 200, height: 300, channels: 3, pageHeight: 100 } as const;
  return sharp(Buffer.concat(frames), { raw });
}
