/** Pictures made up for tests: soft blotches of colour, as a photograph has them. */
import sharp, { type Sharp } from 'sharp';

/** The same picture for the same size and seed. */
export function photograph(width: number, height: number, seed = 1): Sharp {
  let state = seed;
  const blotches = Buffer.alloc(24 * 18 * 3);
  for (let at = 0; at < blotches.length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    blotches[at] = state >> 16;
  }
  const raw = { width: 24, height: 18, channels: 3 } as const;
  // Pixels of their own, so that what follows works on the large picture.
  return sharp(blotches, { raw }).resize(width, height, { kernel: 'cubic', fit: 'fill' });
}

/** EXIF as a camera writes it: where it was, and how it was held (6: to be turned to the right). */
export const PLACE = {
  IFD0: { Make: 'A camera', Copyright: 'Somebody' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 30/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '0/1 7/1 0/1',
  },
};

/** A picture that moves: three frames of 200 by 100. */
export async function animation(): Promise<Sharp> {
  const frames = await Promise.all([1, 2, 3].map((seed) => photograph(200, 100, seed).raw().toBuffer()));
  const raw = { width: 200, height: 300, channels: 3, pageHeight: 100 } as const;
  return sharp(Buffer.concat(frames), { raw });
}
