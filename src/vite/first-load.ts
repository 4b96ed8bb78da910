import type { Rolldown } from 'vite';

/** The entry chunk, what it imports at once or in turn, and what those need: all that is there before the app answers. */
export function firstLoad(
  entry: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
): Rolldown.OutputChunk[] {
  const seen = new Set<Rolldown.OutputChunk>([entry]);
  for (const chunk of seen)
    for (const name of chunk === entry ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') seen.add(imported);
    }
  return [...seen];
}
