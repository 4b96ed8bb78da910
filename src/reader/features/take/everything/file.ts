/** Everything of a reader's as one file: what stands in it, and what can be wrong with one that comes in. Pure. */
import { number, object, record, safeParse, string, unknown } from 'valibot';
import type { Everything } from '../../../storage/everything.ts';

/** What says that a file is one of these. */
const KIND = 'broadsheet reader';
const VERSION = 1;

/** What a reader has: things by shelf and key, and settings by name. */
export interface Belongings {
  readonly shelves: Everything;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Where a file was made. */
export interface Site {
  readonly name: string;
  /** Whole address of the front page. */
  readonly root: string;
}

const Head = object({ kind: string(), version: number() });
const File = object({
  site: object({ name: string(), root: string() }),
  shelves: record(string(), record(string(), unknown())),
  settings: record(string(), unknown()),
});

/** The file, as JSON. `made` is the moment, ISO 8601. */
export const writeFile = ({ shelves, settings }: Belongings, site: Site, made: string): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, made, site, settings, shelves }, undefined, 1)}\n`;

/** What a file holds, or why it cannot be brought in. */
export type Read =
  | { readonly belongings: Belongings }
  | { readonly fault: 'notAFile' | 'newer' }
  | { readonly fault: 'otherSite'; readonly name: string };

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Reads a file that was chosen on a site. One that was made under the site's name or at its address is of this site. */
export function readFile(json: string, here: Site): Read {
  const data = parsed(json);
  const head = safeParse(Head, data);
  if (!head.success || head.output.kind !== KIND) return { fault: 'notAFile' };
  if (head.output.version > VERSION) return { fault: 'newer' };
  const file = safeParse(File, data);
  if (!file.success) return { fault: 'notAFile' };
  const { site, shelves, settings } = file.output;
  if (site.name !== here.name && site.root !== here.root) return { fault: 'otherSite', name: site.name };
  return { belongings: { shelves, settings } };
}
