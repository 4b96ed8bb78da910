import { build, type Rolldown } from 'vite';

/** A module of the reader, with all that it imports, as one script that puts its exports into a global variable. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (!chunk) throw new Error(`${entry} gives no script`);
  return chunk.code;
}
