/** What a publish makes, each with the hash of all that it is made from: what is made from the same is not made again. */
import { textHash } from '../content/text-hash.ts';
import type { Memory } from './memory.ts';
import type { Output } from './output.ts';

export interface Works {
  readonly output: Output;
  /** Name of each thing made -> its hash. */
  readonly made: ReadonlyMap<string, string>;
  /** Name of each thing whose paths were not known beforehand -> its paths; of each group, the names of its things. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /**
   * Notes something that is published as these files, made from these parts. Returns whether it is to be made: not when the
   * last publish made it from the same and its files are there. Parts that are empty are not known well enough to tell.
   */
  isToMake(name: string, parts: readonly string[], paths: readonly string[]): boolean;
  /** Takes over something that is surely made from the same as last time. Returns whether it was made then and its files are there. */
  carry(name: string, paths: readonly string[]): boolean;
  /** Takes over all that `note` named when they were last made, where that was from the same parts and all files are there. */
  carryAll(name: string, parts: readonly string[], pathsOf: (one: string) => readonly string[]): boolean;
  /** Notes the names of things that are made together. */
  note(name: string, all: readonly string[]): void;
  /** The same as `isToMake` for files whose paths are known when they are made. */
  make(name: string, parts: readonly string[], files: () => Promise<Iterable<WholeFile>>): Promise<void>;
}

/** Path below the published folder, and content. */
export type WholeFile = readonly [path: string, content: string | Uint8Array];

/** Opens the works of a publish that follows another. */
export function openWorks(output: Output, before: Memory): Works {
  const made = new Map<string, string>();
  const files = new Map<string, readonly string[]>();
  const isKnown = before.record !== '' && before.record === output.record;
  function isToMake(name: string, parts: readonly string[], paths: readonly string[] | undefined): boolean {
    if (parts.includes('')) return true;
    const hash = textHash(parts.join('\n'));
    made.set(name, hash);
    return !isKnown || before.made.get(name) !== hash || !paths || !output.keep(paths);
  }
  function carry(name: string, paths: readonly string[]): boolean {
    const hash = before.made.get(name);
    if (!isKnown || hash === undefined || !output.keep(paths)) return false;
    made.set(name, hash);
    return true;
  }
  return {
    output,
    made,
    files,
    isToMake,
    carry,
    carryAll(name, parts, pathsOf) {
      const last = before.files.get(name);
      if (isToMake(name, parts, []) || !last?.every((one) => carry(one, pathsOf(one)))) return false;
      files.set(name, last);
      return true;
    },
    note: (name, all) => void files.set(name, all),
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
