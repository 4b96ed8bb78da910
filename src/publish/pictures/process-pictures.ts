import { availableParallelism } from 'node:os';
import { diskPath } from '../content/disk-path.ts';
import { mapConcurrently } from '../map-concurrently.ts';
import type { Content } from '../content/read-content.ts';
import type { Finding } from '../problems/finding.ts';
import { toProblems } from '../problems/findings.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import { systemReason } from '../problems/system-errors.ts';
import type { FindPicture, ResolvedPicture } from './attach-pictures.ts';
import { inspectPicture } from './inspect-picture.ts';
import { kindFromFileName } from './picture-kind.ts';
import { loadSharp, type LoadedSharp } from './load-sharp.ts';
import { makeRenditions, type RenditionResult, type RenditionJob } from './make-renditions.ts';
import { openPictureCache, type CachedPicture, type PictureCache } from './picture-cache.ts';
import { missingSharpFinding, pictureFindings, unreadablePicture } from './picture-findings.ts';
import type { PictureUses } from './plan-renditions.ts';
import { usedPictures } from './article-pictures.ts';

export interface PictureOptions {
  readonly cache: string;
  /** `make` encodes renditions; `look` only inspects; `leave` only checks SVGs and caches nothing. */
  readonly mode: 'make' | 'look' | 'leave';
  readonly progress?: ((done: number) => void) | undefined;
}

export interface ProcessedPictures {
  readonly find: FindPicture;
  /** Files to publish: site path -> file in the cache. The content under a path never changes. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

interface InspectedPictures {
  readonly byPath: ReadonlyMap<string, CachedPicture>;
  readonly findings: readonly Finding[];
}

const MAX_CONCURRENT_PICTURES = availableParallelism();

const NO_RENDITIONS: RenditionResult = { names: new Set(), files: new Map(), findings: [] };

const NO_PICTURES: ProcessedPictures = { find: () => undefined, files: new Map(), problems: [] };

export async function processPictures(
  dir: string,
  content: Pick<Content, 'articles' | 'media' | 'problems'>,
  { cache: folder, mode, progress }: PictureOptions,
): Promise<ProcessedPictures> {
  const media = new Set(content.media.map((file) => `media/${file}`));
  const svgs = [...media].filter((path) => isSvg(path));
  const references = content.articles.map((one) => one.pictures);
  const used = mode === 'leave' ? new Map<string, PictureUses>() : usedPictures(references, media);
  const paths = [...new Set([...used.keys(), ...svgs])];
  if (paths.length === 0) return NO_PICTURES;
  const loaded = await loadEncoder(paths.filter((path) => !isSvg(path)));
  const cache = await openPictureCache(folder, loaded.sharp ? loaded.version : 'none');
  const inspected = await inspectAll(dir, paths, cache, loaded);
  if (mode !== 'leave') await saveCache(cache, mode);
  const shouldEncode = mode === 'make' && !hasErrors(content.problems) && !inspected.findings.some(isError);
  const jobs = shouldEncode ? renditionJobs(dir, used, inspected) : [];
  const renditions = loaded.sharp
    ? await makeRenditions(loaded.sharp, jobs, cache, MAX_CONCURRENT_PICTURES, progress)
    : NO_RENDITIONS;
  const findings = [
    ...inspected.findings,
    ...renditions.findings,
    ...(shouldEncode ? missingSharpFindings(dir, loaded) : []),
  ];
  const find = (path: string): ResolvedPicture | undefined => {
    const picture = inspected.byPath.get(path);
    return picture && { ...picture, hasFiles: renditions.names.has(picture.name) };
  };
  return { find, files: renditions.files, problems: await toProblems(findings) };
}

const saveCache = (cache: PictureCache, mode: PictureOptions['mode']): Promise<void> =>
  cache.save().catch((error: unknown) => {
    if (mode !== 'look') throw error;
  });

const isSvg = (path: string): boolean => kindFromFileName(path) === 'svg';
const isError = ({ severity }: Finding): boolean => severity === 'error';

const renditionJobs = (
  dir: string,
  used: ReadonlyMap<string, PictureUses>,
  { byPath }: InspectedPictures,
): RenditionJob[] =>
  [...used].flatMap(([path, uses]) => {
    const one = byPath.get(path);
    return one?.info.scales === true ? [{ file: diskPath(dir, path), uses, ...one }] : [];
  });

const missingSharpFindings = (dir: string, { sharp, reason = '' }: LoadedSharp): Finding[] =>
  sharp || reason === '' ? [] : [missingSharpFinding(dir, reason)];

/** sharp is loaded only for raster pictures, since loading is slow. */
const loadEncoder = (pictures: readonly string[]): Promise<LoadedSharp> | LoadedSharp =>
  pictures.length > 0 ? loadSharp() : { reason: '' };

async function inspectAll(
  dir: string,
  paths: readonly string[],
  cache: PictureCache,
  { sharp }: LoadedSharp,
): Promise<InspectedPictures> {
  const all = await mapConcurrently(paths, MAX_CONCURRENT_PICTURES, async (path): Promise<CachedPicture> => {
    try {
      return await cache.get(diskPath(dir, path), (bytes) => inspectPicture(bytes, sharp));
    } catch (error) {
      return { name: '', info: unreadablePicture(systemReason(error)) };
    }
  });
  const byPath = new Map(
    paths.map((path, at) => [path, all[at] ?? { name: '', info: unreadablePicture('') }]),
  );
  return {
    byPath,
    findings: [...byPath].flatMap(([path, { info }]) => pictureFindings(dir, path, info)),
  };
}
