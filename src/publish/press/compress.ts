/** The compressed forms of a file, which hosts send as they stand. Pure. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Weighed on the sample edition's pages (28 kB each): brotli 5 takes 0.8 ms and leaves 28 %, 4 takes 0.6 and leaves 30,
 * 9 takes 2.5 and leaves 28, 11 takes 40 and leaves 25. The app's own files are compressed at 11, once, when it is built.
 */
const BROTLI_LEVEL = 5;
const GZIP_LEVEL = 6;

/** Below this many bytes a file fits the first packet either way. */
const LEAST = 1024;

const TEXT = /\.(?:html?|json|xml|txt|svg|css|m?js|vtt|webmanifest|md|csv|geojson)$/i;
/** Lists of who has a word: a fifth to a third less. */
const INDEX = /^search\/.+\.bin$/;
/** The app's files bring their own. */
const APP = /^assets\//;

/** The ending that a compressed form adds to a file's name, and how it is made. */
export interface Form {
  readonly ending: '.br' | '.gz';
  readonly make: (data: Uint8Array) => Uint8Array;
}

/** All forms that a file gets. */
export const FORMS: readonly Form[] = [
  {
    ending: '.br',
    make: (data) =>
      brotliCompressSync(data, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
          [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
        },
      }),
  },
  { ending: '.gz', make: (data) => gzipSync(data, { level: GZIP_LEVEL }) },
];

/** From how many bytes on the file at a path below the published folder gets compressed forms; undefined when it never does. */
export const compressFrom = (path: string): number | undefined =>
  (TEXT.test(path) || INDEX.test(path)) && !APP.test(path) ? LEAST : undefined;

/** What the record keeps of a form in the place of its own hash: it follows from the file's and from how it is made. */
export const formHash = (hash: string, { ending }: Form): string =>
  `${hash}${ending}${ending === '.br' ? BROTLI_LEVEL : GZIP_LEVEL}`;

/** Whether a path is that of a compressed form. */
export const isForm = (path: string): boolean => FORMS.some(({ ending }) => path.endsWith(ending));
