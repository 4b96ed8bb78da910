/** Path -> bytes of its code in the app, before minifying. */
export type ModuleSizes = Readonly<Record<string, number>>;

const MAX_LISTED = 5;

/** Names the modules that grew most since the last build or, without one, the largest. */
export function explainGrowth(now: ModuleSizes, before: ModuleSizes | undefined): string {
  if (!before) return `Largest modules, before minifying: ${list(now, (bytes) => `${bytes} bytes`)}.`;
  const growth = Object.entries(now).map(([path, bytes]) => [path, bytes - (before[path] ?? 0)] as const);
  const grown = Object.fromEntries(growth.filter(([, bytes]) => bytes > 0));
  if (Object.keys(grown).length === 0) return 'No module of it grew since the last build.';
  return `Grown since the last build, before minifying: ${list(grown, (bytes, path) => `${path in before ? '' : 'new, '}+${bytes} bytes`)}.`;
}

function list(sizes: ModuleSizes, format: (bytes: number, path: string) => string): string {
  const largest = Object.entries(sizes)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MAX_LISTED);
  return largest.map(([path, bytes]) => `${path} (${format(bytes, path)})`).join(', ');
}
