/** Reads `site.json`. */
import { join } from 'node:path';
import * as v from 'valibot';
import type { Path } from '../article/parse.ts';
import { Site } from '../article/site.ts';
import type { Finding } from './findings.ts';
import { readText, UnreadableError } from './read-text.ts';

export interface ReadSite {
  /** The site with its defaults; what is wrong in the file is left out of it. */
  readonly site: Site;
  readonly findings: readonly Finding[];
}

const DEFAULTS: Site = v.parse(Site, {});

/** Reads the `site.json` of a content folder; a missing one gives the defaults. Never throws for what stands in it. */
export async function readSite(dir: string): Promise<ReadSite> {
  const file = join(dir, 'site.json');
  try {
    return parseSite(file, JSON.parse(await readText(file)));
  } catch (error) {
    if (error instanceof UnreadableError && isMissing(error)) return { site: DEFAULTS, findings: [] };
    const reason = error instanceof Error ? error.message : String(error);
    const message = error instanceof SyntaxError ? `is not JSON: ${reason}` : reason;
    return { site: DEFAULTS, findings: [{ file, of: 'site', path: [], message, severity: 'error' }] };
  }
}

const isMissing = (error: UnreadableError): boolean =>
  (error.cause as NodeJS.ErrnoException).code === 'ENOENT';

function parseSite(file: string, input: unknown): ReadSite {
  const parsed = v.safeParse(Site, input);
  if (parsed.success) return { site: parsed.output, findings: [] };
  const findings = parsed.issues.map((issue) => ({ file, of: 'site' as const, ...explain(issue) }));
  const rest = v.safeParse(Site, without(input, findings));
  return { site: rest.success ? rest.output : DEFAULTS, findings };
}

function explain(
  issue: v.BaseIssue<unknown>,
): Pick<Finding, 'path' | 'message' | 'severity' | 'unknownName'> {
  const path = issue.path?.map((item) => item.key as string | number) ?? [];
  if (issue.kind === 'schema' && issue.expected === 'never')
    return {
      path,
      severity: 'warning',
      unknownName: String(path.at(-1)),
      message: 'is not a field of site.json; remove or rename it',
    };
  const error = { path, severity: 'error' } as const;
  if (issue.kind === 'validation') return { ...error, message: issue.message };
  if (issue.input === undefined) return { ...error, message: `is missing; write ${wanted(issue)}` };
  return { ...error, message: `must be ${wanted(issue)}, not ${JSON.stringify(issue.input).slice(0, 60)}` };
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'a string'],
  ['boolean', 'true or false'],
  ['Array', 'a list [ ]'],
  ['Object', 'an object { }'],
]);
const wanted = ({ expected }: v.BaseIssue<unknown>): string =>
  KINDS.get(expected ?? '') ?? (expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ' or ');

/** The input without what the findings name: unknown fields alone, of anything else the whole field of the site. */
function without(input: unknown, findings: readonly Finding[]): unknown {
  const copy: unknown = structuredClone(input);
  for (const { path, unknownName } of findings)
    remove(copy, unknownName === undefined ? path.slice(0, 1) : path);
  return copy;
}

function remove(from: unknown, [key, ...rest]: Path): void {
  if (typeof from !== 'object' || from === null || key === undefined) return;
  if (rest.length === 0) Reflect.deleteProperty(from, key);
  else remove((from as Record<string | number, unknown>)[key], rest);
}
