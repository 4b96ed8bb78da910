import { join } from 'node:path';
import * as v from 'valibot';
import { parseLeniently } from '../../article/lenient-parse.ts';
import { normalNames } from '../../article/normal-names.ts';
import { Site } from '../../article/site.ts';
import type { Finding } from '../problems/findings.ts';
import { linkError } from './link-errors.ts';
import { readText, UnreadableError } from './read-text.ts';

export interface SiteFile {
  readonly site: Site;
  readonly findings: readonly Finding[];
}

export const DEFAULT_SITE: Site = v.parse(Site, {});

const MAX_SITE_BYTES = 1_000_000;

/** A missing file gives the defaults. Never throws for content problems. */
export function readSiteFile(dir: string): SiteFile {
  const file = join(dir, 'site.json');
  try {
    const linkProblem = linkError(dir, 'site.json');
    if (linkProblem !== undefined) throw new UnreadableError(linkProblem);
    const { value, issues } = parseLeniently(Site, normalNames(JSON.parse(readText(file, MAX_SITE_BYTES))));
    return {
      site: v.parse(Site, value ?? {}),
      findings: issues.map((issue) => ({ ...issue, file, subject: 'site' })),
    };
  } catch (error) {
    const site = DEFAULT_SITE;
    if (error instanceof UnreadableError && isMissing(error)) return { site, findings: [] };
    const reason = error instanceof Error ? error.message : String(error);
    const message = error instanceof SyntaxError ? `is not JSON: ${reason}` : reason;
    return { site, findings: [{ file, subject: 'site', path: [], message, severity: 'error' }] };
  }
}

const isMissing = (error: UnreadableError): boolean =>
  (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
