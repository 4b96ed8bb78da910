/** The pictures of a content folder: looked at, made in the sizes and formats that readers need, and named in the articles. */
import { availableParallelism } from 'node:os';
import { diskPath } from '../content/disk-path.ts';
import { mapBounded } from '../content/bounded.ts';
import type { Content } from '../content/content.ts';
import { toProblems, type Finding } from '../problems/findings.ts';
import { hasErrors, type Problem } from '../problems/problems.ts';
import { systemReason } from '../problems/system-reason.ts';
import type { FindPicture, Seen } from './attach.ts';
import { inspect } from './inspect.ts';
import { promisedKind } from './kinds.ts';
import { loadSharp, type LoadedSharp } from './load-sharp.ts';
import { makeRenditions, type Made, type Work } from './make-renditions.ts';
import { openPictureCache, type Known, type PictureCache } from './picture-cache.ts';
import { encoderFinding, pictureFindings, unreadable } from './picture-findings.ts';
import type { Uses } from './plan.ts';
import { usedPictures } from './references.ts';

export interface PictureOptions {
  /** The folder in which publishing keeps what it need not make twice. */
  readonly cache: string;
  /**
   * `make` makes the files; `look` only says what is wrong and how large pictures are; `leave` looks at nothing but whether
   * drawings are safe, and keeps nothing for the next time.
   */
  readonly mode: 'make' | 'look' | 'leave';
  /** Told after each picture how many are done. */
  readonly progress?: ((done: number) => void) | undefined;
}

/** The pictures of a content folder, looked at and made. */
export interface Gallery {
  readonly see: FindPicture;
  /** Files to be published: path on the site -> where each stands. What stands under a path never changes. */
  readonly files: ReadonlyMap<string, string>;
  /** What is wrong with the pictures. */
  readonly problems: readonly Problem[];
}

interface Looked {
  readonly known: ReadonlyMap<string, Known>;
  readonly findings: readonly Finding[];
}

const AT_ONCE = availableParallelism();

const NOTHING: Made = { names: new Set(), files: new Map(), findings: [] };

const NO_PICTURES: Gallery = { see: () => undefined, files: new Map(), problems: [] };

/** Sees to the pictures of a content folder. Never throws for what stands in it. */
export async function openGallery(
  dir: string,
  content: Pick<Content, 'articles' | 'media' | 'problems'>,
  { cache: folder, mode, progress }: PictureOptions,
): Promise<Gallery> {
  const media = new Set(content.media.map((file) => `media/${file}`));
  const drawings = [...media].filter((path) => isDrawing(path));
  const shows = content.articles.map((one) => one.shows);
  const used = mode === 'leave' ? new Map<string, Uses>() : usedPictures(shows, media);
  const paths = [...new Set([...used.keys(), ...drawings])];
  if (paths.length === 0) return NO_PICTURES;
  const encoder = await encoderFor(paths.filter((path) => !isDrawing(path)));
  const cache = await openPictureCache(folder, encoder.sharp ? encoder.version : 'none');
  const looked = await look(dir, paths, cache, encoder);
  if (mode !== 'leave') await save(cache, mode);
  const goesOn = mode === 'make' && !hasErrors(content.problems) && !looked.findings.some(stops);
  const works = goesOn ? worksOf(dir, used, looked) : [];
  const made = encoder.sharp ? await makeRenditions(encoder.sharp, works, cache, AT_ONCE, progress) : NOTHING;
  const found = [...looked.findings, ...made.findings, ...(goesOn ? lack(dir, encoder) : [])];
  const see = (path: string): Seen | undefined => {
    const known = looked.known.get(path);
    return known && { ...known, made: made.names.has(known.name) };
  };
  return { see, files: made.files, problems: await toProblems(found) };
}

/** Who only looks needs no cache: where it cannot be written, pictures are looked at again the next time. */
const save = (cache: PictureCache, mode: PictureOptions['mode']): Promise<void> =>
  cache.save().catch((error: unknown) => {
    if (mode !== 'look') throw error;
  });

const isDrawing = (path: string): boolean => promisedKind(path) === 'svg';
const stops = ({ severity }: Finding): boolean => severity === 'error';

const worksOf = (dir: string, used: ReadonlyMap<string, Uses>, { known }: Looked): Work[] =>
  [...used].flatMap(([path, uses]) => {
    const one = known.get(path);
    return one?.picture.scales === true ? [{ file: diskPath(dir, path), uses, ...one }] : [];
  });

/** Said when there are pictures and no encoder. */
const lack = (dir: string, { sharp, reason = '' }: LoadedSharp): Finding[] =>
  sharp || reason === '' ? [] : [encoderFinding(dir, reason)];

/** Loading the encoder takes a moment: drawings do not need it. */
const encoderFor = (pictures: readonly string[]): Promise<LoadedSharp> | LoadedSharp =>
  pictures.length > 0 ? loadSharp() : { reason: '' };

async function look(
  dir: string,
  paths: readonly string[],
  cache: PictureCache,
  { sharp }: LoadedSharp,
): Promise<Looked> {
  const all = await mapBounded(paths, AT_ONCE, async (path): Promise<Known> => {
    try {
      return await cache.look(diskPath(dir, path), (bytes) => inspect(bytes, sharp));
    } catch (error) {
      return { name: '', picture: unreadable(systemReason(error)) };
    }
  });
  const known = new Map(paths.map((path, at) => [path, all[at] ?? { name: '', picture: unreadable('') }]));
  return {
    known,
    findings: [...known].flatMap(([path, { picture }]) => pictureFindings(dir, path, picture)),
  };
}
