/** What is wrong with the pictures of a content folder, in words. Pure. */
import { join, posix } from 'node:path';
import type { Finding } from '../problems/findings.ts';
import type { Inspected } from './inspect.ts';
import { promisedKind, rightEnding, type Kind } from './kinds.ts';

/** What is wrong with one picture; `path` is that below the content folder. */
export function pictureFindings(dir: string, path: string, picture: Inspected): Finding[] {
  const about = { file: join(dir, path), of: 'media', path: [] } as const;
  return [...picture.faults, ...nameFaults(path, picture)].map((fault) => ({ ...about, ...fault }));
}

/** Hosts tell browsers the kind by the name. Of photographs browsers look for themselves; a drawing they do not show. */
function nameFaults(path: string, { kind, scales }: Inspected): Inspected['faults'] {
  const ending = kind === undefined ? undefined : rightEnding(path, kind as Kind);
  if (kind === undefined || ending === undefined) return [];
  const shown = scales || (kind !== 'svg' && promisedKind(path) !== 'svg');
  const name = posix.basename(path).replace(/\.\w+$/, '');
  const message = `is ${kind.toUpperCase()} by what it holds; rename it to ${name}.${ending}`;
  return [{ message, severity: shown ? 'warning' : 'error' }];
}

/** Said once, when there are pictures and no encoder. */
export const encoderFinding = (dir: string, reason: string): Finding => ({
  file: join(dir, 'media'),
  of: 'media',
  path: [],
  severity: 'warning',
  message: `holds pictures, which are published as they are: sharp does not run here (${reason}); install it with npm install sharp, or build with --no-images`,
});

/** What the disk says of a picture. */
export const unreadable = (reason: string): Inspected => ({
  scales: false,
  faults: [{ message: `cannot be read: ${reason}`, severity: 'error' }],
});
