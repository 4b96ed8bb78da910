/** Symlinks in a content folder: their targets would be published, so they may only point to what is published anyway. */
import { lstatSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { systemReason } from '../problems/system-errors.ts';
import { isHiddenPath } from './hidden-path.ts';

const OUTSIDE_MESSAGE =
  'is a link to a file outside the content folder, which would be published; replace it with a copy';
const HIDDEN_MESSAGE =
  'is a link to a hidden file or folder, which would be published; rename the target without a leading dot';

export function linkTargetError(root: string, target: string): string | undefined {
  const segments = relative(root, target).split(sep);
  if (segments[0] === '..' || target === relative(root, target)) return OUTSIDE_MESSAGE;
  return isHiddenPath(segments) ? HIDDEN_MESSAGE : undefined;
}

/** Checks a path and the folders on the way to it. Undefined when it is fine or does not exist. */
export function linkError(content: string, path: string): string | undefined {
  const file = join(content, path);
  try {
    return linkTargetError(realpathSync(content), realpathSync(file));
  } catch (error) {
    return isSymbolicLink(file) ? brokenLinkMessage(error) : undefined;
  }
}

function isSymbolicLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}

export const brokenLinkMessage = (error: unknown): string =>
  `is a broken link (${systemReason(error)}); remove or fix it`;
