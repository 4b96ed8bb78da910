/** What a publish makes, each with the hash of all that it is made from: what is made from the same is not made again. */
import { hash as digest } from 'node:crypto';
import type { Memory } from './memory.ts';
import type { Output } from './output.ts';

export interface Works {
  readonly output: Output;
  /** Name of each thing made -> its hash. */
  readonly made: ReadonlyMap<string, string>;
  /** Name of each thing whose paths were not known beforehand -> its paths. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /**
   * Notes something that is published as these files, made from these parts. Returns whether it is to be made: not when the
   * last publish made it from the same and its files are there. Parts that are empty are not known well enough to tell.
   */
  isToMake(name: string, parts: readonly string[], paths: readonly string[]): boolean;
  /** The same for files whose paths are known when they are made. */
  make(name: string, parts: readonly string[], files: () => Promise<Iterable<WholeFile>>): Promise<void>;
}

/** Path below the published folder, and content. */
export type WholeFile = readonly [path: string, content: string | Uint8Array];

const hashOf = (parts: readonly string[]): string =>
  digest('sha1', parts.join('\n'), 'base64url').slice(0, 22);

/** Opens the works of a publish that follows another. */
export function openWorks(output: Output, before: Memory): Works {
  const made = new Map<string, string>();
  const files = new Map<string, readonly string[]>();
  const isKnown = before.record !== '' && before.record === output.record;
  function isToMake(name: string, parts: readonly string[], paths: readonly string[] | undefined): boolean {
    if (parts.includes('')) return true;
    const hash = hashOf(parts);
    made.set(name, hash);
    return !isKnown || before.made.get(name) !== hash || !paths || !output.keep(paths);
  }
  return {
    output,
    made,
    files,
    isToMake,
    async make(name, parts, make) {
      const last = before.files.get(name);
      if (!isToMake(name, parts, last)) {
        files.set(name, last ?? []);
        return;
      }
      const paths: string[] = [];
      for (const [path, content] of await make()) {
        output.write(path, content);
        paths.push(path);
      }
      files.set(name, paths);
    },
  };
}
