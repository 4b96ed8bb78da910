/** Brings the pictures of articles as e-books can hold them: those of the site itself, no host is asked that the reader did not. */
import { rebuild, rebuildFigure, visitor } from '../../../article/anatomy.ts';
import type { Body } from '../../../article/blocks.ts';
import type { Image } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';
import type { BookPicture } from './epub/book.ts';

/** Pixels of the longer side; screens of e-book readers show no more. */
const MOST_PIXELS = 1600;
/** Bytes up to which a file is taken as it is. */
const MOST_BYTES = 600_000;
const QUALITY = 0.82;

/** The pictures that a book of these articles shows, each address once. */
export function picturesIn(articles: readonly Article[]): Map<string, Image> {
  const found = new Map<string, Image>();
  const image = (given: Image): Image => {
    if (given.src.startsWith('/') && !found.has(given.src)) found.set(given.src, given);
    return given;
  };
  const body = (blocks: Body): Body => {
    for (const block of blocks) if (block.type !== 'relatedLink') rebuild(block, visit);
    return blocks;
  };
  const visit = visitor({ image, body });
  for (const article of articles) {
    if (article.image) rebuildFigure(article.image, visit);
    for (const blocks of [article.body, ...(article.footnotes ?? []).map((note) => note.body)])
      visit.body(blocks, 'body');
  }
  return found;
}

type Kind = BookPicture['type'] | 'other';

/** What a file is by its first bytes, whatever the host calls it. */
function kindOf(bytes: Uint8Array): Kind {
  const starts = (...signs: number[]): boolean => signs.every((sign, at) => bytes[at] === sign);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  return starts(0xff, 0xd8, 0xff) ? 'image/jpeg' : 'other';
}

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());

/** A drawing has no size of its own in some browsers; it is drawn large, as its lines stay sharp. */
function sizeOf(image: HTMLImageElement, given: Image, isDrawing: boolean): [width: number, height: number] {
  const width = image.naturalWidth || given.width || 800;
  const height = image.naturalHeight || given.height || 600;
  const scale = MOST_PIXELS / Math.max(width, height);
  const by = isDrawing ? scale : Math.min(1, scale);
  return [Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by))];
}

/** Draws a picture anew, which makes of any format one that every e-book reader shows, and runs nothing. */
async function redrawn(image: HTMLImageElement, size: [number, number], type: string): Promise<Blob> {
  const [width, height] = size;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser does not draw');
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Not drawn'))), type, QUALITY);
  });
}

/** A picture for a book; nothing when it cannot be had. */
export async function bookPicture(
  url: string,
  given: Image,
  signal: AbortSignal,
): Promise<BookPicture | undefined> {
  let address: string | undefined;
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return undefined;
    const file = await response.blob();
    const bytes = await bytesOf(file);
    const kind = kindOf(bytes);
    const isDrawing = file.type.startsWith('image/svg');
    address = URL.createObjectURL(isDrawing || kind === 'other' ? file : new Blob([bytes], { type: kind }));
    const image = Object.assign(document.createElement('img'), { src: address });
    await image.decode();
    const [width, height] = sizeOf(image, given, isDrawing);
    const isFit = kind !== 'other' && bytes.length <= MOST_BYTES && width === image.naturalWidth;
    if (isFit) return { type: kind, bytes, width, height };
    const type = isDrawing || kind === 'image/png' ? 'image/png' : 'image/jpeg';
    return { type, bytes: await bytesOf(await redrawn(image, [width, height], type)), width, height };
  } catch {
    signal.throwIfAborted();
    return undefined;
  } finally {
    if (address !== undefined) URL.revokeObjectURL(address);
  }
}
