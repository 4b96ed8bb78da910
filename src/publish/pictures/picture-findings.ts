/** What is wrong with the pictures of a content folder, in words. Pure. */
import { join, posix } from 'node:path';
import type { Finding } from '../problems/findings.ts';
import type { Inspected } from './inspect.ts';
import { promisedKind, rightEnding, type Kind } from './kinds.ts';

/** What is wrong with one picture; `path` is that below the content folder. */
export function pictureFindings(dir: string, path: string, picture: Inspected): Finding[] {
  const isBareDrawing = picture.kind === undefined && promisedKind(path) === 'svg';
  const faults = isBareDrawing ? [NO_DRAWING] : [...picture.faults, ...nameFaults(path, picture)];
  const about = { file: join(dir, path), of: 'media', path: [] } as const;
  return faults.map((fault) => ({ ...about, ...fault }));
}

/** What is called a drawing, and is none that was understood, might run something. */
const NO_DRAWING = { message: 'is not an SVG in UTF-8; save it as one', severity: 'error' } as const;

/** Hosts tell browsers the kind by the name. */
function nameFaults(path: string, { kind }: Inspected): Inspected['faults'] {
  const ending = kind === undefined ? undefined : rightEnding(path, kind as Kind);
  if (kind === undefined || ending === undefined) return [];
  const name = posix.basename(path).replace(/\.\w+$/, '');
  const message = `is ${kind.toUpperCase()} by what it holds; rename it to ${name}.${ending}`;
  return [{ message, severity: promisedKind(path) === 'svg' ? 'error' : 'warning' }];
}

/** Said once, when there are pictures and no encoder. */
export const encoderFinding = (dir: string, reason: string): Finding => ({
  file: join(dir, 'media'),
  of: 'media',
  path: [],
  severity: 'warning',
  message: `has pictures that are published unchanged: sharp does not run here (${reason}); install it with npm install sharp, or build with --no-images`,
});

/** What the disk says of a picture. */
export const unreadable = (reason: string): Inspected => ({
  scales: false,
  faults: [{ message: `cannot be read: ${reason}`, severity: 'error' }],
});
