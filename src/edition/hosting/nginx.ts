/** What nginx needs to know of a site, in two files that its configuration includes; docs/hosting.md says where. Pure. */
import { hash, withBase } from '../../article/urls.ts';
import { bytesOf } from './alias.ts';
import { CACHE_DEFAULT, CONTENT_TYPE, type HeaderRule, type HeaderRules } from './headers.ts';
import type { Redirect } from './moved.ts';
import { MISSING_PART, PART_ENDINGS, TEXT_TYPES, TYPES } from './types.ts';

export interface NginxFiles {
  /** For the `http` block: which address has moved, and the headers of each. */
  readonly http: string;
  /** For the `server` block. */
  readonly server: string;
}

/** Longer addresses do not fit the table that docs/hosting.md has nginx make; a page stands in for them. */
const LONGEST_KEY = 1500;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const exactly = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Header {
  readonly name: string;
  /** As `add_header` has it: a variable where the address decides. */
  readonly value: string;
  /** What makes the variable. */
  readonly map: readonly string[];
}

function headersOf([general, ...others]: HeaderRules, prefix: string): Header[] {
  const names = new Set([general, ...others].flatMap(({ headers }) => headers.map(([name]) => name)));
  names.delete(CONTENT_TYPE); // which would be sent beside the one of the file's ending
  return [...names].map((name) => {
    const valueIn = ({ headers }: HeaderRule): string | undefined =>
      headers.find((header) => header[0] === name)?.[1];
    const cases = others.flatMap((rule) => {
      const value = valueIn(rule);
      return value === undefined ? [] : [[pattern(rule), value] as const];
    });
    const otherwise = valueIn(general) ?? (name === 'Cache-Control' ? CACHE_DEFAULT : '');
    const variable = `$${prefix}_${name.toLowerCase().replaceAll('-', '_')}`;
    return cases.length === 0
      ? { name, value: quoted(otherwise), map: [] }
      : { name, value: variable, map: [map(variable, [...cases.toReversed(), ['default', otherwise]])] };
  });
}

const pattern = ({ under, ending = '' }: HeaderRule): string =>
  `~^${exactly(under)}${ending === '' ? '' : `.*${exactly(ending)}$`}`;

/** A place of its own for each file that has another type than its ending tells; the rest it has from the place around it. */
const typed = (rules: HeaderRules, ifMissing: string): string[] =>
  rules.flatMap((rule) =>
    rule.headers.flatMap(([name, value]) =>
      name === CONTENT_TYPE
        ? [`location ${quoted(pattern(rule))} { ${ifMissing} types { } default_type ${quoted(value)}; }`]
        : [],
    ),
  );

const map = (variable: string, cases: readonly (readonly [string, string])[]): string =>
  [`map $uri ${variable} {`, ...cases.map(([key, value]) => `  ${quoted(key)} ${quoted(value)};`), '}'].join(
    '\n',
  );

const HEAD = '# Written by broadsheet build, and again whenever it changes; see docs/hosting.md.';

/** Both files of a site. The names of nginx's variables are its own, so that one nginx can serve many sites. */
export function nginxFiles(
  rules: HeaderRules,
  moved: readonly Redirect[],
  base: string,
  site: { readonly name: string; readonly origin?: string | undefined },
): NginxFiles {
  const prefix = `broadsheet_${hash(`${site.origin} ${base} ${site.name}`)}`;
  const headers = headersOf(rules, prefix);
  const redirected = moved
    .filter(({ decoded }) => bytesOf(decoded) <= LONGEST_KEY)
    .map(({ decoded, to }) => [decoded, to] as const);
  return {
    http: `${[HEAD, map(`$${prefix}_moved`, redirected), ...headers.flatMap((header) => header.map)].join(
      '\n',
    )}\n`,
    server: server(headers, prefix, base, rules),
  };
}

/** Headers of the answer for a missing file. */
const MISSING_HEADERS = [
  ['Cache-Control', CACHE_DEFAULT],
  ['X-Content-Type-Options', 'nosniff'],
] as const;

/** With a server of its own, a site's headers stand where a publisher's can stand beside them. */
function server(headers: readonly Header[], prefix: string, base: string, rules: HeaderRules): string {
  const added = headers.map(({ name, value }) => `add_header ${name} ${value} always;`);
  const bare = quoted(base.slice(0, -1));
  const missing = `@${prefix}_missing`;
  const ifMissing = `error_page 403 404 ${missing};`;
  const redirect = `if ($${prefix}_moved) { return 301 $${prefix}_moved$is_args$args; }`;
  const part = `~* \\.(?:${PART_ENDINGS.join('|')})$`;
  return [
    HEAD,
    ...(base === '/' ? added : [`location = ${bare} { absolute_redirect off; return 301 ${quoted(base)}; }`]),
    `location ${quoted(base)} {`,
    ...(base === '/' ? [] : added.map((line) => `  ${line}`)),
    `  ${redirect}`,
    '  absolute_redirect off;',
    '  index index.html;',
    `  error_page 404 ${quoted(withBase(base, '/404.html'))};`,
    `  error_page 403 =404 ${quoted(withBase(base, '/404.html'))};`,
    '  gzip_static on;',
    '  gzip_vary on;',
    '  charset utf-8;',
    `  charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`),
    '  }',
    `  location ~ /\\.(?!well-known/) { ${ifMissing} return 404; }`,
    ...typed(rules, ifMissing).map((line) => `  ${line}`),
    `  location ${part} { ${redirect} ${ifMissing} }`,
    '}',
    `location ${missing} {`,
    ...MISSING_HEADERS.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
    `  types { } default_type text/plain; return 404 ${quoted(MISSING_PART)};`,
    '}',
    '',
  ].join('\n');
}
