const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied; allow reading and writing it'],
  ['EPERM', 'permission denied; allow reading and writing it'],
  ['ENOENT', 'no such file'],
  ['ELOOP', 'its links go round in a circle'],
  ['ENOTDIR', 'a file stands where a folder should'],
  ['EISDIR', 'it is a folder'],
  ['EMFILE', 'too many files are open'],
  ['ENOSPC', 'no space left on the disk'],
]);

/** Why the system refused, in words; takes whatever was thrown. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
}
