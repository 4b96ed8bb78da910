import { join } from 'node:path';
import type { Issue, JsonPath } from '../../article/issue.ts';
import type { Position } from './json-position.ts';

/** A string, and the paths (`image.src`) at which it is the reported reference. */
export interface StringQuery {
  readonly value: string;
  readonly pathPattern: RegExp;
}

/** What is wrong in a file, before its line is known. */
export interface Finding extends Issue {
  readonly file: string;
  readonly position?: Position | undefined;
  /** Locates the finding by a string in the file; each match becomes a problem. */
  readonly stringQuery?: StringQuery;
  readonly subject: 'article' | 'author' | 'site' | 'theme' | 'folder' | 'media';
  readonly suggestion?: string | undefined;
}

const findingOf =
  (subject: Finding['subject'], severity: Finding['severity']) =>
  (file: string, at: JsonPath | StringQuery, message: string, suggestion?: string): Finding => ({
    file,
    subject,
    severity,
    message,
    suggestion,
    ...('value' in at ? { path: [], stringQuery: at } : { path: at }),
  });

export const articleError = findingOf('article', 'error');
export const articleWarning = findingOf('article', 'warning');

/** Of `site.json` in the content folder. */
export const siteError = (dir: string, ...rest: [JsonPath | StringQuery, string, string?]): Finding =>
  findingOf('site', 'error')(join(dir, 'site.json'), ...rest);
export const siteWarning = (dir: string, ...rest: [JsonPath | StringQuery, string, string?]): Finding =>
  findingOf('site', 'warning')(join(dir, 'site.json'), ...rest);

/** Of a file as a whole. */
export const folderError = (file: string, message: string): Finding =>
  findingOf('folder', 'error')(file, [], message);
export const folderWarning = (file: string, message: string): Finding =>
  findingOf('folder', 'warning')(file, [], message);
