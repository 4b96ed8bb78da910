/** Which of a file's precompressed neighbours a client takes. */
import { findServable } from './servable-file.ts';

/** Best first, where the client has no preference. */
const CODINGS = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const;

export interface Variant {
  readonly path: string;
  readonly coding: 'br' | 'gzip';
}

/** A file's neighbours and the one to send; `varies` when another client might get another one. */
export interface Variants {
  readonly varies: boolean;
  readonly chosen: Variant | undefined;
}

/** Looks for `x.br` and `x.gz` beside `x` and picks by an `Accept-Encoding` header. */
export async function findVariants(dir: string, steps: readonly string[], accept: string): Promise<Variants> {
  const last = steps.at(-1) ?? '';
  const looked = await Promise.all(
    CODINGS.map(async ({ coding, ending }) => {
      const found = await findServable(dir, [...steps.slice(0, -1), last + ending]);
      return found?.kind === 'file' ? [{ path: found.path, coding }] : [];
    }),
  );
  const variants = looked.flat();
  const wanted = variants.map((variant) => ({ ...variant, quality: quality(accept, variant.coding) }));
  const [best] = wanted.filter((one) => one.quality > 0).sort((a, b) => b.quality - a.quality);
  return { varies: variants.length > 0, chosen: best && { path: best.path, coding: best.coding } };
}

/** How much a client wants a coding, 0 (not at all) to 1; RFC 9110, 12.5.3. */
function quality(accept: string, coding: string): number {
  const offers = new Map(accept.split(',').map(readOffer));
  return offers.get(coding) ?? offers.get('*') ?? 0;
}

function readOffer(offer: string): [string, number] {
  const [name = '', ...parameters] = offer.toLowerCase().split(';');
  const weight = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return [name.trim(), weight === undefined ? 1 : Number(weight) || 0];
}
