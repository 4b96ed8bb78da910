import { join } from 'node:path';
import * as v from 'valibot';
import { parseLeniently } from '../../article/lenient-parse.ts';
import { normalNames } from '../../article/normal-names.ts';
import { Site } from '../../article/site.ts';
import { siteError, type Finding } from '../problems/finding.ts';
import { findRepeatedFields } from '../problems/repeated-fields.ts';
import { systemReason } from '../problems/system-errors.ts';
import type { Issue } from '../../article/issue.ts';
import { languageIssue } from './check-language.ts';
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
    const text = readText(file, MAX_SITE_BYTES);
    const data: unknown = JSON.parse(text);
    const { value, issues: own } = parseLeniently(Site, normalNames(data));
    const issues = [...own, ...findRepeatedFields(text, data), ...checkSiteLanguages(value)];
    return {
      site: v.parse(Site, value ?? {}),
      findings: issues.map((issue) => ({ ...issue, file, subject: 'site' })),
    };
  } catch (error) {
    const site = DEFAULT_SITE;
    if (error instanceof UnreadableError && isMissing(error)) return { site, findings: [] };
    const reason = systemReason(error);
    const message = error instanceof SyntaxError ? `is not JSON: ${reason}` : reason;
    return { site, findings: [siteError(dir, [], message)] };
  }
}

const issue = (path: Issue['path'], message: string | undefined): Issue[] =>
  message === undefined ? [] : [{ path, message, severity: 'error' }];

function checkSiteLanguages(site: unknown): Issue[] {
  const { language, languages } = Object(site) as { language?: unknown; languages?: unknown };
  const seen = new Set([typeof language === 'string' ? language.toLowerCase() : DEFAULT_SITE.language]);
  return [
    ...(typeof language === 'string' ? issue(['language'], languageIssue(language)) : []),
    ...Object.keys(Object(languages)).flatMap((tag) => {
      const isRepeated = seen.has(tag.toLowerCase());
      seen.add(tag.toLowerCase());
      const repeated = 'is a language of the site already; remove it, or write a further language';
      return issue(['languages', tag], isRepeated ? repeated : languageIssue(tag));
    }),
  ];
}

const isMissing = (error: UnreadableError): boolean =>
  (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
