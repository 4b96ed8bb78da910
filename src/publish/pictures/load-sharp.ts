import type sharp from 'sharp';
import { briefReason } from '../problems/system-errors.ts';

export type Sharp = typeof sharp;

export type LoadedSharp =
  | { readonly sharp: Sharp; readonly version: string; readonly reason?: undefined }
  | { readonly sharp?: undefined; readonly reason: string };

export async function loadSharp(): Promise<LoadedSharp> {
  try {
    const { default: sharp } = await import('sharp');
    // Pictures are encoded in parallel, so threads within each would only compete.
    sharp.concurrency(1);
    sharp.cache(false);
    const { vips, aom, webp, mozjpeg, png } = sharp.versions as Readonly<Record<string, string | undefined>>;
    return { sharp, version: [sharp.versions.sharp, vips, aom, webp, mozjpeg, png].join(' ') };
  } catch (error) {
    return { reason: briefReason(error) };
  }
}
