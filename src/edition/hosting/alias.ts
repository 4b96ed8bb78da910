/** An address that an article had before: which request asks for it, and which file stands there. Pure. */

/** An alias, taken apart. */
export interface OldAddress {
  /** Its steps, decoded: at least one. */
  readonly steps: readonly string[];
  /** Whether it ends in a slash. */
  readonly folder: boolean;
}

/** Longer names fit no file system. */
const LONGEST_STEP = 255;

/**
 * Signs that one of the hosts takes for a pattern, a quotation or a part of the file system, and those that nobody sees.
 * Joiners inside of words stay.
 */
const UNFIT = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\\/"*{}<>|^`?#%]/u;

/** Reads an alias; a string says what is wrong with it, and what would be right. */
export function readAlias(alias: string): OldAddress | string {
  if (alias.startsWith('//')) return 'leads to another site; write one slash, then a path of this site';
  const written = alias.slice(1).split('/');
  const folder = written.at(-1) === '';
  if (folder) written.pop();
  const steps = written.map(decoded);
  if (steps.length === 0) return 'is the front page; name the address that the article had';
  if (!steps.every((step) => step !== undefined))
    return 'has a % that is not part of a UTF-8 character; write %25 or correct it';
  if (steps.some((step) => step === '.' || step === '..'))
    return 'has . or .. in its path; write the path that they lead to';
  if (steps.includes('')) return 'has two slashes in a row; write one';
  if (steps.some((step) => step.startsWith('.')))
    return 'has a name that starts with a dot, which hosts hide; remove it';
  const unfit = steps.map((step) => UNFIT.exec(step)?.[0]).find((sign) => sign !== undefined);
  if (unfit !== undefined)
    return `has the character ${JSON.stringify(unfit)}, which hosts cannot redirect; an alias is one address, not a pattern`;
  if (steps.some((step) => bytesOf(step) > LONGEST_STEP))
    return `has a name longer than ${LONGEST_STEP} bytes; remove it`;
  return { steps, folder };
}

/** How many bytes a path takes in UTF-8. */
export const bytesOf = (path: string): number => encodeURI(path).replace(/%../g, '-').length;

function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

/** Names that hosts send as pages; a page at any other address stands in a folder of that name. */
const PAGE = /\.html?$/i;

/** The file at which a page stands in for the article on a host that cannot redirect. */
export function fileAt({ steps, folder }: OldAddress): string {
  const path = steps.join('/');
  return !folder && PAGE.test(path) ? path : `${path}/index.html`;
}

/** The path as browsers ask for it. */
export const pathOf = (steps: readonly string[], folder: boolean): string =>
  `/${steps.map(encodeURI).join('/')}${folder ? '/' : ''}`;

/** An alias as written, and its twin with or without the slash at its end, which most hosts tell apart. */
export function spellings({ steps, folder }: OldAddress): readonly OldAddress[] {
  const own = { steps, folder };
  return PAGE.test(steps.at(-1) ?? '') ? [own] : [own, { steps, folder: !folder }];
}
