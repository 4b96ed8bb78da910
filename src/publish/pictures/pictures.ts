/** The pictures of a content folder: looked at, made in the sizes and formats that readers need, and named in the articles. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { mapBounded } from '../content/bounded.ts';
import type { Content, ContentArticle } from '../content/content.ts';
import { listFiles } from '../content/walk.ts';
import { toProblems, type Finding } from '../problems/findings.ts';
import { hasErrors } from '../problems/problems.ts';
import { systemReason } from '../problems/system-reason.ts';
import { showing } from './attach.ts';
import { inspect } from './inspect.ts';
import { promisedKind } from './kinds.ts';
import { loadSharp, type LoadedSharp } from './load-sharp.ts';
import { makeRenditions, type Made, type Work } from './make-renditions.ts';
import { openPictureCache, type Known, type PictureCache } from './picture-cache.ts';
import { encoderFinding, pictureFindings, unreadable } from './picture-findings.ts';
import { picturePath, usedPictures, type Used, type Uses } from './references.ts';

export interface PictureOptions {
  /** The folder in which publishing keeps what it need not make twice. */
  readonly cache: string;
  /**
   * `make` makes the files; `look` only says what is wrong and how large pictures are; `leave` looks at nothing but whether
   * drawings are safe.
   */
  readonly mode: 'make' | 'look' | 'leave';
  /** Whether to write down what was found for the next time. */
  readonly keep: boolean;
  /** Told after each picture how many are done. */
  readonly progress?: ((done: number) => void) | undefined;
}

export interface Pictured {
  /** The content with its pictures' sizes and files named, and with what is wrong with them. */
  readonly content: Content;
  /** Files to be published: path on the site -> where each stands. What stands under a path never changes. */
  readonly files: ReadonlyMap<string, string>;
}

interface Looked {
  readonly known: ReadonlyMap<string, Known>;
  readonly findings: readonly Finding[];
}

const AT_ONCE = availableParallelism();

const NOTHING: Made = { names: new Set(), files: new Map(), findings: [] };

/** Sees to the pictures of a content folder. Never throws for what stands in it. */
export async function withPictures(
  dir: string,
  content: Content,
  { cache: folder, mode, keep, progress }: PictureOptions,
): Promise<Pictured> {
  const media = new Set((await listFiles(join(dir, 'media'))).files.map((file) => `media/${file}`));
  if (media.size === 0) return { content, files: new Map() };
  const drawings = [...media].filter((path) => isDrawing(path));
  const used = usedPictures(mode === 'leave' ? [] : content.articles, media);
  const paths = [...new Set([...used.pictures.keys(), ...drawings])];
  if (paths.length === 0) return { content, files: new Map() };
  const encoder = await encoderFor(paths.filter((path) => !isDrawing(path)));
  const cache = await openPictureCache(folder, encoder.sharp ? encoder.version : 'none');
  const looked = await look(dir, paths, cache, encoder);
  if (keep) await cache.save();
  const goesOn = mode === 'make' && !hasErrors(content.problems) && !looked.findings.some(stops);
  const works = goesOn ? worksOf(dir, used.pictures, looked) : [];
  const made = encoder.sharp ? await makeRenditions(encoder.sharp, works, cache, AT_ONCE, progress) : NOTHING;
  const found = [...looked.findings, ...made.findings, ...(goesOn ? lack(dir, encoder) : [])];
  const problems = [...content.problems, ...(await toProblems(found))];
  return {
    content: { ...content, problems, articles: attached(content, used, looked, media, made) },
    files: made.files,
  };
}

const isDrawing = (path: string): boolean => promisedKind(path) === 'svg';
const stops = ({ severity }: Finding): boolean => severity === 'error';

const worksOf = (dir: string, used: ReadonlyMap<string, Uses>, { known }: Looked): Work[] =>
  [...used].flatMap(([path, uses]) => {
    const one = known.get(path);
    return one?.picture.scales === true ? [{ file: join(dir, path), uses, ...one }] : [];
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
      return await cache.look(join(dir, path), (bytes) => inspect(bytes, sharp));
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

/** The articles with what is known of their pictures. */
const attached = (
  { articles }: Content,
  used: Used,
  { known }: Looked,
  media: ReadonlySet<string>,
  { names }: Made,
): ContentArticle[] =>
  articles.map((one) => {
    if (!used.articles.has(one.id)) return one;
    const of = (address: string): Known | undefined => known.get(picturePath(one.id, address, media) ?? '');
    return { ...one, article: showing(one.article, of, (name) => names.has(name)) };
  });
