const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied; allow reading and writing it'],
  ['EPERM', 'permission denied; allow reading and writing it'],
  ['ENOENT', 'no such file'],
  ['ELOOP', 'its links form a loop'],
  ['ENOTDIR', 'a file is where a folder should be'],
  ['EISDIR', 'it is a folder'],
  ['EMFILE', 'too many files are open'],
  ['ENOSPC', 'no space left on the disk; free some, and start again'],
  ['EDQUOT', 'no space left for this user; free some, and start again'],
  ['EROFS', 'the disk is read-only; use another folder'],
  ['ENAMETOOLONG', 'its name is too long for the disk; shorten it'],
  ['EIO', 'the disk failed'],
  ['ENFILE', 'too many files are open'],
]);

const reasonOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? REASONS.get(String(error.code)) : undefined;

/** Why the system refused, in words; takes whatever was thrown. */
export const systemReason = (error: unknown): string =>
  reasonOf(error) ?? (error instanceof Error ? error.message : String(error));

/** What was thrown, in words: the file that the system names, and why it refused. */
export function messageOf(error: unknown): string {
  const reason = reasonOf(error);
  const file = error instanceof Error && 'path' in error ? String(error.path) : undefined;
  return reason !== undefined && file !== undefined ? `${file}: ${reason}` : systemReason(error);
}

/** What the system refused, with the file's name, which it does not give where a file is open already. */
export class DiskError extends Error {}

export const namedError = (file: string, error: unknown): DiskError =>
  new DiskError(`${file}: ${systemReason(error)}`, { cause: error });
