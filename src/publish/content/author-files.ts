import { join } from 'node:path';
import { AuthorProfile } from '../../article/author-profile.ts';
import type { Block } from '../../article/blocks.ts';
import type { Issue } from '../../article/issue.ts';
import { parseLeniently } from '../../article/lenient-parse.ts';
import { resolveArticleUrl } from '../../article/resolve-url.ts';
import type { Span, Text } from '../../article/spans.ts';
import { notJsonMessage } from '../../article/parse.ts';
import { slug } from '../../article/urls.ts';
import type { Finding } from '../problems/finding.ts';
import { systemReason } from '../problems/system-errors.ts';
import { isArticleFile } from './article-file-names.ts';
import { diskPath } from './disk-path.ts';
import { missingFileMessage, type KnownNames } from './known-names.ts';
import { loadMarkdownReader } from './load-markdown-reader.ts';
import { mediaAddress } from './media-url.ts';
import { readText } from './read-text.ts';

export interface AuthorFiles {
  /** One for each name. */
  readonly files: readonly AuthorFile[];
  readonly findings: readonly Finding[];
  readonly media: readonly string[];
}

export interface AuthorFile {
  readonly file: string;
  readonly profile: AuthorProfile;
}

/** `files` are those below `authors/`. Never rejects: a file that cannot be read is a finding. */
export async function readAuthorFiles(
  dir: string,
  files: readonly string[],
  media: KnownNames,
): Promise<AuthorFiles> {
  const findings: Finding[] = [];
  const authors = new Map<string, AuthorFile>();
  const named: string[] = [];
  for (const path of files.filter(isArticleFile)) {
    const file = diskPath(join(dir, 'authors'), path);
    const report = (issue: Issue): void => void findings.push({ ...issue, file, subject: 'author' });
    const profile = await readProfile(file, report);
    if (!profile) continue;
    const key = slug(profile.name);
    const other = authors.get(key);
    if (other) report(errorAt(`has the same name as ${other.file}; remove or rename one`));
    const id = `/authors/${path.replace(/\.\w+$/, '')}`;
    const picture = profile.image === undefined ? undefined : mediaAddress(id, profile.image);
    if (picture !== undefined && !media.has(picture))
      report({ ...errorAt(missingFileMessage(picture)), path: ['image'] });
    if (picture !== undefined) named.push(picture);
    authors.set(key, other ?? { file, profile: withRootUrls(id, profile) });
  }
  return { files: [...authors.values()], findings, media: named };
}

const errorAt = (message: string): Issue => ({ path: [], message, severity: 'error' });

async function readProfile(file: string, report: (issue: Issue) => void): Promise<AuthorProfile | undefined> {
  try {
    const { data, issues } = await parseFile(file, readText(file));
    const parsed =
      data === undefined ? { value: undefined, issues: [] } : parseLeniently(AuthorProfile, data);
    for (const issue of [...issues, ...parsed.issues]) report(issue);
    return parsed.value as AuthorProfile | undefined;
  } catch (error) {
    report(errorAt(systemReason(error)));
    return undefined;
  }
}

async function parseFile(file: string, text: string): Promise<{ data: unknown; issues: readonly Issue[] }> {
  if (!file.endsWith('.md')) return parseJson(text);
  const { readMarkdown } = await loadMarkdownReader();
  const { data, issues } = readMarkdown(text);
  if (data === undefined) return { data, issues };
  const profile = data as ProfileMarkdown;
  return { data: profileOf(profile), issues: [...issues, ...explainOtherBlocks(profile)] };
}

const explainOtherBlocks = ({ body }: ProfileMarkdown): Issue[] =>
  body.flatMap(({ type }, at): Issue | Issue[] => {
    const message = `is left out (${type}), because the bio of an author can contain only paragraphs; write it as one`;
    return type === 'paragraph' ? [] : { path: ['body', at], severity: 'warning', message };
  });

function parseJson(text: string): { data: unknown; issues: readonly Issue[] } {
  try {
    return { data: JSON.parse(text.replace(/^\uFEFF/, '')), issues: [] };
  } catch (error) {
    return { data: undefined, issues: [errorAt(notJsonMessage(error))] };
  }
}

interface ProfileMarkdown {
  readonly headline?: string;
  readonly image?: { readonly image?: { readonly src?: string } };
  readonly body: readonly Block[];
  readonly [field: string]: unknown;
}

/** The name may be the heading, and the text is the bio. */
function profileOf({ headline, image, body, ...fields }: ProfileMarkdown): unknown {
  const texts = body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  const bio = texts.flatMap((text, at): readonly Span[] => [...(at > 0 ? ['\n\n'] : []), ...spansOf(text)]);
  return {
    ...(headline !== undefined && { name: headline }),
    ...(bio.length > 0 && { bio }),
    ...(image?.image?.src !== undefined && { image: image.image.src }),
    ...fields,
  };
}

const spansOf = (text: Text): readonly Span[] => (typeof text === 'string' ? [text] : text);

function withRootUrls(id: string, profile: AuthorProfile): AuthorProfile {
  const resolve = (url: string): string => resolveArticleUrl(id, url);
  const { $schema: _, bio, image, url, links, ...rest } = profile;
  const linked = (span: Span): Span =>
    typeof span === 'object' && 'link' in span && span.link !== undefined
      ? { ...span, link: resolve(span.link) }
      : span;
  return {
    ...rest,
    ...(bio !== undefined && { bio: typeof bio === 'string' ? bio : bio.map(linked) }),
    ...(image !== undefined && { image: resolve(image) }),
    ...(url !== undefined && { url: resolve(url) }),
    ...(links && { links: links.map((link) => ({ ...link, url: resolve(link.url) })) }),
  };
}
