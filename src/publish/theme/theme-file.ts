/** `theme.css`: rules of the publisher, in every page after those of the app. */
import { join } from 'node:path';
import { closestMatch } from 'leven';
import type { CssNode, SyntaxParseError, WalkContext } from 'css-tree';
import type { Issue } from '../../article/issue.ts';
import type { Finding } from '../problems/finding.ts';
import type { Position } from '../problems/json-position.ts';
import { createSuggester } from '../problems/suggest-name.ts';
import { linkError } from '../content/link-errors.ts';
import { readText, UnreadableError } from '../content/read-text.ts';
import { missingMediaMessage, type KnownNames } from '../content/known-names.ts';
import { CUSTOM_PROPERTIES } from '../../site/theme/custom-properties.ts';

export const THEME_FILE = 'theme.css';

/** Every page contains it. */
const MAX_THEME_BYTES = 40_000;

export interface ThemeFile {
  /** With root-relative addresses; empty without a file, or where it has errors. */
  readonly css: string;
  readonly findings: readonly Finding[];
  /** Addresses of the files that it loads. */
  readonly media: readonly string[];
}

const NOTHING: ThemeFile = { css: '', findings: [], media: [] };

type Report = (severity: Issue['severity'], message: string, position?: Position) => void;

/** Never throws for content problems. */
export async function readThemeFile(dir: string, known: KnownNames): Promise<ThemeFile> {
  const file = join(dir, THEME_FILE);
  const findings: Finding[] = [];
  const report: Report = (severity, message, position) =>
    void findings.push({ file, subject: 'theme', path: [], severity, message, position });
  try {
    const linkProblem = linkError(dir, THEME_FILE);
    if (linkProblem !== undefined) throw new UnreadableError(linkProblem);
    const text = readText(file, MAX_THEME_BYTES * 10);
    const bytes = Buffer.byteLength(text);
    if (bytes > MAX_THEME_BYTES) {
      report(
        'error',
        `has ${Math.ceil(bytes / 1000)} kB, and every page contains it, so the limit is ${MAX_THEME_BYTES / 1000} kB; remove what is not needed`,
      );
      return { ...NOTHING, findings };
    }
    const { css, media } = await checkStyles(text, known, report);
    return { css: findings.some(({ severity }) => severity === 'error') ? '' : css, findings, media };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    if ((error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return NOTHING;
    report('error', error.message);
    return { ...NOTHING, findings };
  }
}

interface Url {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A publisher’s own properties may have similar names. */
const MAX_TYPOS = 2;

const meantCustomProperty = (property: string): string | undefined =>
  CUSTOM_PROPERTIES.includes(property)
    ? undefined
    : closestMatch(property, CUSTOM_PROPERTIES, { maxDistance: MAX_TYPOS });

const positionOf = (node: CssNode): Position | undefined => node.loc?.start;

/** The text as it is written, apart from its addresses. */
async function checkStyles(
  text: string,
  known: KnownNames,
  report: Report,
): Promise<{ css: string; media: readonly string[] }> {
  const [{ parse, walk }, { default: syntax }] = await Promise.all([
    import('css-tree'),
    import('css-tree/definition-syntax-data'),
  ]);
  const { properties } = syntax;
  const endsStyleElement = /<\/style/i.test(text);
  const tree = parse(text, {
    positions: true,
    parseCustomProperty: true,
    onParseError: ({ message, line, column, offset }: SyntaxParseError) => {
      if (endsStyleElement) return;
      const fault = text.startsWith('//', offset - 1)
        ? 'has a comment after //, which CSS does not have; write /* … */'
        : `is not valid here, so browsers skip it: ${message}`;
      report('warning', fault, { line, column });
    },
  });
  if (endsStyleElement) report('error', 'contains </style, which would end the style sheet; remove it');
  const suggestProperty = createSuggester(Object.keys(properties));
  const meantProperty = (property: string): string | undefined => {
    if (property.startsWith('--')) return meantCustomProperty(property);
    return property.startsWith('-') || properties[property.toLowerCase()]
      ? undefined
      : suggestProperty(property);
  };
  const urls: Url[] = [];
  const addUrl = (node: CssNode, value: string): void => {
    const address = checkUrl(node, value, known, report);
    const { loc } = node;
    if (loc && address !== undefined)
      urls.push({ value: address, start: loc.start.offset, end: loc.end.offset });
  };
  walk(tree, {
    enter(this: WalkContext, node: CssNode) {
      if (node.type === 'Atrule' && /^(?:import|charset)$/i.test(node.name)) {
        const remedy = /import/i.test(node.name) ? 'write the rules themselves' : 'remove it';
        report('error', `has @${node.name}, which does not work here; ${remedy}`, positionOf(node));
        return this.skip;
      }
      if (node.type === 'Url') addUrl(node, node.value);
      else if (node.type === 'Function' && /^(?:-webkit-)?image-set$|^src$/i.test(node.name))
        for (const child of node.children) if (child.type === 'String') addUrl(child, child.value);
      if (node.type !== 'Declaration') return undefined;
      const { property } = node;
      const isDescriptor = this.atrule && /^(?:font-face|property|page)$/i.test(this.atrule.name);
      const near = isDescriptor ? undefined : meantProperty(property);
      if (near !== undefined)
        report('warning', `has the unknown property ${property}; did you mean ${near}?`, positionOf(node));
      return undefined;
    },
  });
  return { css: withUrls(text, urls), media: urls.map(({ value }) => value) };
}

/** The address of a file in `media/`; undefined for any other, which only a fragment may be. */
function checkUrl(node: CssNode, value: string, media: KnownNames, report: Report): string | undefined {
  const address = mediaAddress(value);
  if (address === undefined) {
    if (!value.startsWith('#'))
      report(
        'error',
        `loads ${JSON.stringify(value)}, and only files in media/ can be loaded; put it there, and write url("/media/…")`,
        positionOf(node),
      );
    return undefined;
  }
  if (!media.has(address)) report('error', missingMediaMessage(address, media), positionOf(node));
  return address;
}

/** Root-relative; undefined where it is not below `media/`. */
function mediaAddress(url: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\/|[\\"\u0000-\u001f]/i.test(url)) return undefined;
  const { pathname, origin } = new URL(url, 'http://content/');
  if (origin !== 'http://content' || !pathname.startsWith('/media/')) return undefined;
  try {
    return decodeURIComponent(pathname).normalize('NFC');
  } catch {
    return undefined;
  }
}

function withUrls(text: string, urls: readonly Url[]): string {
  let at = 0;
  let css = '';
  for (const { value, start, end } of urls) {
    css += `${text.slice(at, start)}url(${encodeURI(value).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
    at = end;
  }
  return css + text.slice(at);
}
