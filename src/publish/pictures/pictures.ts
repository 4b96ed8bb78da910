/** The pictures of a content folder: looked at, made in the sizes and formats that readers need, and named in the articles. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { mapBounded } from '../content/bounded.ts';
import type { Content, ContentArticle } from '../content/content.ts';
import { listFiles } from '../content/walk.ts';
import { toProblems, type Finding } from '../problems/findings.ts';
import { hasErrors } from '../problems/problems.ts';
import { systemReason } from '../problems/system-reason.ts';
import { mapImages } from './attach.ts';
import { inspect } from './inspect.ts';
import { loadSharp, type LoadedSharp } from './load-sharp.ts';
import { makeRenditions, type Work } from './make-renditions.ts';
import { openPictureCache, type Known, type PictureCache } from './picture-cache.ts';
import { encoderFinding, pictureFindings, unreadable } from './picture-findings.ts';
import { portraitAddress, published } from './plan.ts';
import { picturePath, usedPictures, type Uses } from './references.ts';

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

/** Sees to the pictures of a content folder. Never throws for what stands in it. */
export async function withPictures(
  dir: string,
  content: Content,
  { cache: folder, mode, keep, progress }: PictureOptions,
): Promise<Pictured> {
  const media = new Set((await listFiles(join(dir, 'media'))).files.map((file) => `media/${file}`));
  const drawings = [...media].filter((path) => path.endsWith('.svg'));
  const used = mode === 'leave' ? new Map<string, Uses>() : usedPictures(content.articles, media);
  const paths = [...new Set([...used.keys(), ...drawings])];
  if (paths.length === 0) return { content, files: new Map() };
  const encoder = await encoderFor(paths.filter((path) => !path.endsWith('.svg')));
  const cache = await openPictureCache(folder, encoder.sharp ? encoder.version : 'none');
  const looked = await look(dir, paths, cache, encoder);
  if (keep) await cache.save();
  const lack = !encoder.sharp && mode === 'make' ? encoder.reason : '';
  const found = await toProblems([...looked.findings, ...(lack === '' ? [] : [encoderFinding(dir, lack)])]);
  const problems = [...content.problems, ...found];
  if (mode !== 'make' || !encoder.sharp || hasErrors(problems))
    return {
      content: { ...content, problems, articles: attached(content, looked, media, false) },
      files: new Map(),
    };
  const works = [...used].flatMap(([path, uses]): Work[] => {
    const known = looked.known.get(path);
    return known?.picture.scales === true ? [{ file: join(dir, path), uses, ...known }] : [];
  });
  const made = await makeRenditions(encoder.sharp, works, cache, AT_ONCE, progress);
  const broken = await toProblems(made.findings);
  const articles = attached(content, looked, media, true);
  return { content: { ...content, articles, problems: [...problems, ...broken] }, files: made.files };
}

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
function attached(
  { articles }: Content,
  { known }: Looked,
  media: ReadonlySet<string>,
  made: boolean,
): ContentArticle[] {
  return articles.map((one) => {
    const of = (address: string): Known | undefined => known.get(picturePath(one.id, address, media) ?? '');
    const article = mapImages(one.article, {
      image: (image) => {
        const found = of(image.src);
        const { renditions: _, ...own } = image;
        return found ? published(image, found, made) : own;
      },
      portrait: (address) => {
        const found = made ? of(address) : undefined;
        return (found && portraitAddress(found)) ?? address;
      },
    });
    return { ...one, article };
  });
}
