/** The encoder of pictures. Its programs come for each system by themselves, and may be missing. */
import type sharp from 'sharp';

export type Sharp = typeof sharp;

/** The encoder, or why there is none here. */
export type LoadedSharp =
  | { readonly sharp: Sharp; readonly version: string; readonly reason?: undefined }
  | { readonly sharp?: undefined; readonly reason: string };

/** Loads the encoder. Never throws. */
export async function loadSharp(): Promise<LoadedSharp> {
  try {
    const { default: sharp } = await import('sharp');
    // Pictures are made beside one another; threads within each would only get in each other's way.
    sharp.concurrency(1);
    sharp.cache(false);
    const { vips, aom, webp, mozjpeg, png } = sharp.versions as Readonly<Record<string, string | undefined>>;
    return { sharp, version: [sharp.versions.sharp, vips, aom, webp, mozjpeg, png].join(' ') };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { reason: reason.trim() };
  }
}
