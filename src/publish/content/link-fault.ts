/** Links in a content folder: what they lead to would be published, so they may lead only to what is published anyway. */
import { lstatSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { systemReason } from '../problems/system-reason.ts';
import { isHidden } from './hidden.ts';

const OUTSIDE =
  'is a link to a file outside the content folder, which would be published; replace it with a copy';
const HIDDEN =
  'is a link to a hidden file or folder, which would be published; rename the target without a leading dot';

/** What is wrong with a real path that a link of the content folder at `root`, a real path too, leads to. */
export function targetFault(root: string, target: string): string | undefined {
  const steps = relative(root, target).split(sep);
  if (steps[0] === '..' || target === relative(root, target)) return OUTSIDE;
  return isHidden(steps) ? HIDDEN : undefined;
}

/**
 * What is wrong with where a path of a content folder leads: links on the way to it, or itself, may leave the folder or lead
 * nowhere. Undefined when it stands inside, and when nothing is there.
 */
export function linkFault(content: string, path: string): string | undefined {
  const file = join(content, path);
  try {
    return targetFault(realpathSync(content), realpathSync(file));
  } catch (error) {
    return isLink(file) ? deadLink(error) : undefined;
  }
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Says of a link that it cannot be followed, and why. */
export const deadLink = (error: unknown): string =>
  `is a broken link (${systemReason(error)}); remove or fix it`;
