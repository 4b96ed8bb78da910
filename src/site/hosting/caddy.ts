/** Caddy configuration, to be imported by a site block; see docs/hosting.md. */
import { withBase } from '../../article/urls.ts';
import { DEFAULT_CACHE_CONTROL, type HeaderRule, type HeaderRules } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { MISSING_FILE_TEXT, ASSET_EXTENSIONS, MEDIA_TYPES, withCharset } from './media-types.ts';

/** `{` would start a placeholder; no address or header contains one. */
const quoteForCaddy = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const redirectLines = (moved: readonly Redirect[]): string[] =>
  moved.length === 0
    ? []
    : [
        '  map {path} {broadsheet_moved} {',
        ...moved.map(({ decoded, to }) => `    ${quoteForCaddy(decoded)} ${quoteForCaddy(to)}`),
        '    default ""',
        '  }',
        '  @movedAndAsked {',
        '    vars_regexp {broadsheet_moved} ^/',
        '    expression {query} != ""',
        '  }',
        '  redir @movedAndAsked {broadsheet_moved}?{query} 301',
        '  @moved vars_regexp {broadsheet_moved} ^/',
        '  redir @moved {broadsheet_moved} 301',
      ];

const headerLine = (path: string, name: string, value: string): string =>
  `  header ${quoteForCaddy(path)} ${name} ${quoteForCaddy(value)}`;

/** A path that begins with `*`, which matches any number of segments there, needs a named matcher. */
const headerBySuffix = (matcher: string, endings: readonly string[], name: string, value: string): string =>
  [
    `  @${matcher} path ${endings.map((ending) => quoteForCaddy(`*${ending}`)).join(' ')}`,
    `  header @${matcher} ${name} ${quoteForCaddy(value)}`,
  ].join('\n');

const typeLines = (): string[] =>
  [...new Set(Object.values(MEDIA_TYPES))].map((type, at) => {
    const endings = Object.keys(MEDIA_TYPES).filter((ending) => MEDIA_TYPES[ending] === type);
    return headerBySuffix(
      `type${at}`,
      endings.map((ending) => `.${ending}`),
      'Content-Type',
      withCharset(type),
    );
  });

const ruleLines = ({ prefix, suffix, headers }: HeaderRule, at: number): string[] =>
  headers.map(([name, value], of) =>
    // `*` between slashes matches one segment.
    suffix === undefined || suffix.startsWith('/')
      ? headerLine(`${prefix}*${suffix ?? ''}`, name, value)
      : headerBySuffix(`rule${at}of${of}`, [suffix], name, value),
  );

/** The rewritten address still begins as the edition's does, so the last line does not apply to it. */
function missingPageLines(base: string, editions: readonly string[]): string[] {
  const others = editions.filter((prefix) => prefix !== '');
  const below = (prefix: string): string => quoteForCaddy(withBase(base, `${prefix}/*`));
  const page = (prefix: string): string => quoteForCaddy(withBase(base, `${prefix}/404.html`));
  return [
    ...others.map((prefix) => `rewrite ${below(prefix)} ${page(prefix)}`),
    ...(others.length === 0
      ? [`rewrite * ${page('')}`]
      : [`@site not path ${others.map(below).join(' ')}`, `rewrite @site ${page('')}`]),
  ];
}

/** @param editions - what the addresses of each edition begin with */
export function createCaddyfile(
  rules: HeaderRules,
  moved: readonly Redirect[],
  base: string,
  editions: readonly string[],
): string {
  const all = `${base}*`;
  const [general] = rules;
  const files = ['file_server {', '  precompressed br gzip', '  hide .*', '}'];
  return `${[
    '# Written by broadsheet build, and again whenever it changes; see docs/hosting.md.',
    ...(base === '/' ? [] : [`redir ${quoteForCaddy(base.slice(0, -1))} ${quoteForCaddy(base)} 301`]),
    `route ${quoteForCaddy(all)} {`,
    '  @other not method GET HEAD',
    '  respond @other 405',
    ...redirectLines(moved),
    headerLine(all, 'Cache-Control', DEFAULT_CACHE_CONTROL),
    ...typeLines(),
    ...rules.flatMap(ruleLines),
    // The only public folder whose name begins with a dot.
    `  file_server ${quoteForCaddy(`${base}.well-known/*`)}`,
    ...files.map((line) => `  ${line}`),
    '}',
    'handle_errors {',
    '  @part {',
    `    path ${quoteForCaddy(all)}`,
    `    path_regexp "(?i)/\\.|\\.(?:${ASSET_EXTENSIONS.join('|')})$"`,
    '  }',
    '  route @part {',
    headerLine(all, 'Cache-Control', DEFAULT_CACHE_CONTROL),
    headerLine(all, 'X-Content-Type-Options', 'nosniff'),
    headerLine(all, 'Content-Type', withCharset('text/plain')),
    `    respond ${quoteForCaddy(MISSING_FILE_TEXT)} {err.status_code}`,
    '  }',
    `  @page path ${quoteForCaddy(all)}`,
    '  route @page {',
    headerLine(all, 'Cache-Control', DEFAULT_CACHE_CONTROL),
    headerLine(all, 'Content-Type', 'text/html; charset=utf-8'),
    ...general.headers.map(([name, value]) => headerLine(all, name, value)),
    ...missingPageLines(base, editions).map((line) => `    ${line}`),
    ...files.map((line) => `    ${line}`),
    '  }',
    '}',
  ].join('\n')}\n`;
}
