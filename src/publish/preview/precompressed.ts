import { findServable } from './servable-file.ts';

const CODINGS = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const;

interface PrecompressedFile {
  readonly path: string;
  readonly coding: 'br' | 'gzip';
}

/** `varies`: another client might get a different file. */
export interface PrecompressedFiles {
  readonly varies: boolean;
  readonly chosen: PrecompressedFile | undefined;
}

export async function findPrecompressed(
  dir: string,
  segments: readonly string[],
  acceptEncoding: string,
): Promise<PrecompressedFiles> {
  const last = segments.at(-1) ?? '';
  const existing = await Promise.all(
    CODINGS.map(async ({ coding, ending }) => {
      const found = await findServable(dir, [...segments.slice(0, -1), last + ending]);
      return found?.kind === 'file' ? [{ path: found.path, coding }] : [];
    }),
  );
  const variants = existing.flat();
  const wanted = variants.map((variant) => ({
    ...variant,
    quality: quality(acceptEncoding, variant.coding),
  }));
  const [best] = wanted.filter((one) => one.quality > 0).sort((a, b) => b.quality - a.quality);
  return { varies: variants.length > 0, chosen: best && { path: best.path, coding: best.coding } };
}

/** Quality value from 0 (not acceptable) to 1; RFC 9110, 12.5.3. */
function quality(accept: string, coding: string): number {
  const offers = new Map(accept.split(',').map(parseEncodingOffer));
  return offers.get(coding) ?? offers.get('*') ?? 0;
}

function parseEncodingOffer(offer: string): [string, number] {
  const [name = '', ...parameters] = offer.toLowerCase().split(';');
  const weight = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return [name.trim(), weight === undefined ? 1 : Number(weight) || 0];
}
