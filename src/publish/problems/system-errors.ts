const SYSTEM_ERROR_REASONS: ReadonlyMap<string, string> = new Map([
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

const knownReason = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? SYSTEM_ERROR_REASONS.get(String(error.code)) : undefined;

export const systemReason = (error: unknown): string =>
  knownReason(error) ?? (error instanceof Error ? error.message : String(error));

/** Without the stack or the details that libraries add on further lines. */
export const briefReason = (error: unknown): string => systemReason(error).split('\n', 1)[0]?.trim() ?? '';

/** Includes the file name if the error has one. */
export function errorMessage(error: unknown): string {
  const reason = knownReason(error);
  const file = error instanceof Error && 'path' in error ? String(error.path) : undefined;
  return reason !== undefined && file !== undefined ? `${file}: ${reason}` : systemReason(error);
}

/** A file system error with the file name, which Node omits for files that are already open. */
export class DiskError extends Error {}

export const diskError = (file: string, error: unknown): DiskError =>
  new DiskError(`${file}: ${systemReason(error)}`, { cause: error });
