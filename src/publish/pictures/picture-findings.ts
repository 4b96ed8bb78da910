import { join, posix } from 'node:path';
import type { Finding } from '../problems/finding.ts';
import { UNSUPPORTED_KINDS, type PictureInfo } from './inspect-picture.ts';
import { kindFromFileName, correctExtension, type PictureKind } from './picture-kind.ts';

export function pictureFindings(dir: string, path: string, picture: PictureInfo): Finding[] {
  const isInvalidSvg = picture.kind === undefined && kindFromFileName(path) === 'svg';
  const errors = isInvalidSvg ? [NOT_SVG] : [...picture.faults, ...extensionErrors(path, picture)];
  const base = { file: join(dir, path), subject: 'media', path: [] } as const;
  return errors.map((fault) => ({ ...base, ...fault }));
}

/** An error: a file that is not understood might contain scripts. */
const NOT_SVG = { message: 'is not an SVG in UTF-8; save it as one', severity: 'error' } as const;

/** Hosts derive the media type from the extension. */
function extensionErrors(path: string, { kind }: PictureInfo): PictureInfo['faults'] {
  const ending =
    kind === undefined || UNSUPPORTED_KINDS.has(kind)
      ? undefined
      : correctExtension(path, kind as PictureKind);
  if (kind === undefined || ending === undefined) return [];
  const name = posix.basename(path).replace(/\.\w+$/, '');
  const message = `is ${kind.toUpperCase()} data; rename it to ${name}.${ending}`;
  return [{ message, severity: kindFromFileName(path) === 'svg' ? 'error' : 'warning' }];
}

export const missingSharpFinding = (dir: string, reason: string): Finding => ({
  file: join(dir, 'media'),
  subject: 'media',
  path: [],
  severity: 'warning',
  message: `has pictures that are published unchanged: sharp does not run here (${reason}); install it with npm install sharp, or build with --no-images`,
});

export const unreadablePicture = (reason: string): PictureInfo => ({
  scales: false,
  faults: [{ message: `cannot be read: ${reason}`, severity: 'error' }],
});
