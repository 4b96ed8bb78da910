/** Loads pictures in formats that e-books allow; only from the site itself, so that no other host is contacted. */
import { visitFigure } from '../../article/block-visitor.ts';
import { visitBlock, createVisitor } from '../../article/visit-blocks.ts';
import type { Body } from '../../article/blocks.ts';
import type { Image } from '../../article/pictures.ts';
import type { Article } from '../../article/schema.ts';
import { requestBytes } from '../request.ts';
import type { BookPicture } from './epub/book.ts';

/** Longer side; e-book readers show no more. */
const MAX_SIDE_PX = 1600;
const MAX_UNCHANGED_BYTES = 600_000;
const JPEG_QUALITY = 0.82;

export function bookImages(articles: readonly Article[]): Map<string, Image> {
  const found = new Map<string, Image>();
  const image = (given: Image): Image => {
    if (given.src.startsWith('/') && !found.has(given.src)) found.set(given.src, given);
    return given;
  };
  const body = (blocks: Body): Body => {
    for (const block of blocks) if (block.type !== 'relatedLink') visitBlock(block, visit);
    return blocks;
  };
  const visit = createVisitor({ image, body });
  for (const article of articles) {
    if (article.image) visitFigure(article.image, visit);
    for (const blocks of [article.body, ...(article.footnotes ?? []).map((note) => note.body)])
      visit.body(blocks, 'body');
  }
  return found;
}

type SniffedType = BookPicture['type'] | 'image/svg+xml' | 'other';

/** The type by a file's first bytes, whatever the host declares. */
function detectKind(bytes: Uint8Array): SniffedType {
  const starts = (...signs: number[]): boolean => signs.every((sign, at) => bytes[at] === sign);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100))) ? 'image/svg+xml' : 'other';
}

const isBookType = (kind: SniffedType): kind is BookPicture['type'] =>
  kind === 'image/png' || kind === 'image/jpeg';

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());

/** Browsers may report no size for an SVG; it is rasterized at the maximum size. */
function pictureSize(
  image: HTMLImageElement,
  given: Image,
  isDrawing: boolean,
): [width: number, height: number] {
  const width = image.naturalWidth || given.width || 800;
  const height = image.naturalHeight || given.height || 600;
  const scale = MAX_SIDE_PX / Math.max(width, height);
  const by = isDrawing ? scale : Math.min(1, scale);
  return [Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by))];
}

/** Redraws a picture on a canvas, which turns any format into one that e-book readers show, without scripts. */
async function redraw(image: HTMLImageElement, size: [number, number], type: string): Promise<Blob> {
  const [width, height] = size;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser does not draw');
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Not drawn'))), type, JPEG_QUALITY);
  });
}

export async function loadBookPicture(
  url: string,
  given: Image,
  signal: AbortSignal,
): Promise<BookPicture | undefined> {
  let address: string | undefined;
  try {
    const bytes = await requestBytes(url, { signal });
    const kind = detectKind(bytes);
    const isDrawing = kind === 'image/svg+xml';
    address = URL.createObjectURL(new Blob([bytes], { type: kind === 'other' ? '' : kind }));
    const image = Object.assign(document.createElement('img'), { src: address });
    await image.decode();
    const [width, height] = pictureSize(image, given, isDrawing);
    const isFit = isBookType(kind) && bytes.length <= MAX_UNCHANGED_BYTES && width === image.naturalWidth;
    if (isFit) return { type: kind, bytes, width, height };
    const type = isDrawing || kind === 'image/png' ? 'image/png' : 'image/jpeg';
    return { type, bytes: await bytesOf(await redraw(image, [width, height], type)), width, height };
  } catch {
    signal.throwIfAborted();
    return undefined;
  } finally {
    if (address !== undefined) URL.revokeObjectURL(address);
  }
}
