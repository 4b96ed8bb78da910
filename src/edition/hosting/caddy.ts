/** What Caddy needs to know of a site, in one file that a site block imports; docs/hosting.md says where. Pure. */
import { withBase } from '../../article/urls.ts';
import { CACHE_DEFAULT, type HeaderRules } from './headers.ts';
import type { Redirect } from './moved.ts';
import { TYPES, withCharset } from './types.ts';

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

/** The imported part of a site block. */
export function caddyFile(rules: HeaderRules, moved: readonly Redirect[], base: string): string {
  const all = `${base}*`;
  const [general] = rules;
  const files = ['file_server {', '  precompressed br gzip', '  hide .*', '}'];
  return `${[
    '# Written by broadsheet build, and again whenever it changes; see docs/hosting.md.',
    ...(base === '/' ? [] : [`redir ${quoted(base.slice(0, -1))} ${quoted(base)} 301`]),
    `route ${quoted(all)} {`,
    ...redirect(moved),
    header(all, 'Cache-Control', CACHE_DEFAULT),
    ...Object.entries(TYPES).map(([ending, type]) =>
      header(`${base}*.${ending}`, 'Content-Type', withCharset(type)),
    ),
    ...rules.flatMap(({ under, ending = '', headers }) =>
      headers.map(([name, value]) => header(`${under}*${ending}`, name, value)),
    ),
    ...files.map((line) => `  ${line}`),
    '}',
    'handle_errors {',
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
