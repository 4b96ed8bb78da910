export interface AliasPath {
  readonly segments: readonly string[];
  readonly endsInSlash: boolean;
}

/** Limit of common file systems. */
const MAX_SEGMENT_BYTES = 255;

/** Characters that some host reads as a pattern, quote or file path, and invisible ones. */
const FORBIDDEN_IN_ALIAS = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\\/"*{}<>|^`?#%]/u;

/** Parses an alias; a string says what is wrong, and what to write instead. */
export function parseAlias(alias: string): AliasPath | string {
  if (alias.startsWith('//')) return 'leads to another site; write one slash, then a path of this site';
  const written = alias.slice(1).split('/');
  const folder = written.at(-1) === '';
  if (folder) written.pop();
  const steps = written.map(decodeSegment);
  if (steps.length === 0) return 'is the front page; name the address that the article had';
  if (!steps.every((step) => step !== undefined))
    return 'has a % that is not part of a UTF-8 character; write %25 or correct it';
  if (steps.some((step) => step === '.' || step === '..'))
    return 'has . or .. in its path; write the path that they lead to';
  if (steps.includes('')) return 'has two slashes in a row; write one';
  if (steps.some((step) => step.startsWith('.')))
    return 'has a name that starts with a dot, which hosts hide; remove it';
  const unfit = steps.map((step) => FORBIDDEN_IN_ALIAS.exec(step)?.[0]).find((sign) => sign !== undefined);
  if (unfit !== undefined)
    return `has the character ${JSON.stringify(unfit)}, which hosts cannot redirect; an alias is one address, not a pattern`;
  if (steps.some((step) => utf8Length(step) > MAX_SEGMENT_BYTES))
    return `has a name longer than ${MAX_SEGMENT_BYTES} bytes; remove it`;
  return { segments: steps, endsInSlash: folder };
}

export const utf8Length = (path: string): number => encodeURI(path).replace(/%../g, '-').length;

function decodeSegment(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

/** Hosts serve these names as pages; any other address gets a folder with an `index.html`. */
const HTML_FILE = /\.html?$/i;

export function redirectFilePath({ segments, endsInSlash }: AliasPath): string {
  const path = segments.join('/');
  return !endsInSlash && HTML_FILE.test(path) ? path : `${path}/index.html`;
}

export const encodedPath = (steps: readonly string[], folder: boolean): string =>
  `/${steps.map(encodeURI).join('/')}${folder ? '/' : ''}`;

/** The alias, and its variant with or without the trailing slash, which most hosts tell apart. */
export function withSlashVariant({ segments, endsInSlash }: AliasPath): readonly AliasPath[] {
  const own = { segments: segments, endsInSlash: endsInSlash };
  return HTML_FILE.test(segments.at(-1) ?? '') ? [own] : [own, { segments, endsInSlash: !endsInSlash }];
}
