/** What Caddy needs to know of a site, in one file that a site block imports; docs/hosting.md says where. Pure. */
import { withBase } from '../../article/urls.ts';
import { CACHE_DEFAULT, type HeaderRule, type HeaderRules } from './headers.ts';
import type { Redirect } from './moved.ts';
import { MISSING_PART, PART_ENDINGS, TYPES, withCharset } from './types.ts';

/** In a Caddyfile `{` starts a placeholder; no address or header of ours has one. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const redirect = (moved: readonly Redirect[]): string[] =>
  moved.length === 0
    ? []
    : [
        '  map {path} {broadsheet_moved} {',
        ...moved.map(({ decoded, to }) => `    ${quoted(decoded)} ${quoted(to)}`),
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

const header = (path: string, name: string, value: string): string =>
  `  header ${quoted(path)} ${name} ${quoted(value)}`;

/** A path with a star at its start, which stands for any number of steps there, must have a name. */
const headerFor = (matcher: string, endings: readonly string[], name: string, value: string): string =>
  [
    `  @${matcher} path ${endings.map((ending) => quoted(`*${ending}`)).join(' ')}`,
    `  header @${matcher} ${name} ${quoted(value)}`,
  ].join('\n');

const types = (): string[] =>
  [...new Set(Object.values(TYPES))].map((type, at) => {
    const endings = Object.keys(TYPES).filter((ending) => TYPES[ending] === type);
    return headerFor(
      `type${at}`,
      endings.map((ending) => `.${ending}`),
      'Content-Type',
      withCharset(type),
    );
  });

const byRule = ({ under, ending, headers }: HeaderRule, at: number): string[] =>
  headers.map(([name, value], of) =>
    // A star between slashes stands for one step.
    ending === undefined || ending.startsWith('/')
      ? header(`${under}*${ending ?? ''}`, name, value)
      : headerFor(`rule${at}of${of}`, [ending], name, value),
  );

/** The imported part of a site block. */
export function caddyFile(rules: HeaderRules, moved: readonly Redirect[], base: string): string {
  const all = `${base}*`;
  const [general] = rules;
  const files = ['file_server {', '  precompressed br gzip', '  hide .*', '}'];
  return `${[
    '# Written by broadsheet build, and again whenever it changes; see docs/hosting.md.',
    ...(base === '/' ? [] : [`redir ${quoted(base.slice(0, -1))} ${quoted(base)} 301`]),
    `route ${quoted(all)} {`,
    '  @other not method GET HEAD',
    '  respond @other 405',
    ...redirect(moved),
    header(all, 'Cache-Control', CACHE_DEFAULT),
    ...types(),
    ...rules.flatMap(byRule),
    // The only public folder with a leading dot.
    `  file_server ${quoted(`${base}.well-known/*`)}`,
    ...files.map((line) => `  ${line}`),
    '}',
    'handle_errors {',
    '  @part {',
    `    path ${quoted(all)}`,
    `    path_regexp "(?i)/\\.|\\.(?:${PART_ENDINGS.join('|')})$"`,
    '  }',
    '  route @part {',
    header(all, 'Cache-Control', CACHE_DEFAULT),
    header(all, 'X-Content-Type-Options', 'nosniff'),
    header(all, 'Content-Type', withCharset('text/plain')),
    `    respond ${quoted(MISSING_PART)} {err.status_code}`,
    '  }',
    `  @page path ${quoted(all)}`,
    '  route @page {',
    header(all, 'Cache-Control', CACHE_DEFAULT),
    header(all, 'Content-Type', 'text/html; charset=utf-8'),
    ...general.headers.map(([name, value]) => header(all, name, value)),
    `    rewrite * ${quoted(withBase(base, '/404.html'))}`,
    ...files.map((line) => `    ${line}`),
    '  }',
    '}',
  ].join('\n')}\n`;
}
