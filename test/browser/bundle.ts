import { build, type Rolldown } from 'vite';

export async function bundleModule(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    // Vite leaves this to whoever uses a library; React asks for it.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (!chunk) throw new Error(`${entry} gives no script`);
  return chunk.code;
}
