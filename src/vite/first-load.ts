import type { Rolldown } from 'vite';

export function firstLoad(
  entry: Rolldown.OutputChunk,
  bundle: Rolldown.OutputBundle,
): Rolldown.OutputChunk[] {
  const seen = new Set<Rolldown.OutputChunk>([entry]);
  for (const chunk of seen)
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') seen.add(imported);
    }
  return [...seen];
}
