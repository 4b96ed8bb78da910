/** Reads `site.json`. */
import { join } from 'node:path';
import * as v from 'valibot';
import { parseLeniently } from '../../article/lenient-parse.ts';
import { normalNames } from '../../article/normal-form.ts';
import { Site } from '../../article/site.ts';
import type { Finding } from '../problems/findings.ts';
import { linkFault } from './link-fault.ts';
import { readText, UnreadableError } from './read-text.ts';

export interface ReadSite {
  /** The site with its defaults; what is wrong in the file is left out of it. */
  readonly site: Site;
  readonly findings: readonly Finding[];
}

/** The site of a folder that says nothing of it. */
export const DEFAULTS: Site = v.parse(Site, {});

/** Far more than any site has to say of itself. */
const MAX_SITE_BYTES = 1_000_000;

/** Reads the `site.json` of a content folder; a missing one gives the defaults. Never throws for what stands in it. */
export function readSite(dir: string): ReadSite {
  const file = join(dir, 'site.json');
  try {
    const outside = linkFault(dir, 'site.json');
    if (outside !== undefined) throw new UnreadableError(outside);
    const { value, issues } = parseLeniently(Site, normalNames(JSON.parse(readText(file, MAX_SITE_BYTES))));
    return {
      site: v.parse(Site, value ?? {}),
      findings: issues.map((issue) => ({ ...issue, file, of: 'site' })),
    };
  } catch (error) {
    const site = DEFAULTS;
    if (error instanceof UnreadableError && isMissing(error)) return { site, findings: [] };
    const reason = error instanceof Error ? error.message : String(error);
    const message = error instanceof SyntaxError ? `is not JSON: ${reason}` : reason;
    return { site, findings: [{ file, of: 'site', path: [], message, severity: 'error' }] };
  }
}

const isMissing = (error: UnreadableError): boolean =>
  (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
