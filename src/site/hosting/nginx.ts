/** nginx configuration in two files to include; see docs/hosting.md. */
import { hash, withBase } from '../../article/urls.ts';
import { utf8Length } from './alias.ts';
import { DEFAULT_CACHE_CONTROL, CONTENT_TYPE_HEADER, type HeaderRule, type HeaderRules } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { MISSING_FILE_TEXT, ASSET_EXTENSIONS, TEXT_MEDIA_TYPES, MEDIA_TYPES } from './media-types.ts';

export interface NginxFiles {
  readonly http: string;
  readonly server: string;
}

/** Longer addresses do not fit the map size of docs/hosting.md; redirect pages cover them. */
const MAX_MAP_KEY_BYTES = 1500;

const quoteForNginx = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface NginxHeader {
  readonly name: string;
  /** Value for `add_header`; a variable where it depends on the address. */
  readonly value: string;
  readonly map: readonly string[];
}

function nginxHeaders([general, ...others]: HeaderRules, prefix: string): NginxHeader[] {
  const names = new Set([general, ...others].flatMap(({ headers }) => headers.map(([name]) => name)));
  names.delete(CONTENT_TYPE_HEADER); // otherwise it would be sent twice, beside the type of the extension
  return [...names].map((name) => {
    const valueIn = ({ headers }: HeaderRule): string | undefined =>
      headers.find((header) => header[0] === name)?.[1];
    const cases = others.flatMap((rule) => {
      const value = valueIn(rule);
      return value === undefined ? [] : [[locationPattern(rule), value] as const];
    });
    const otherwise = valueIn(general) ?? (name === 'Cache-Control' ? DEFAULT_CACHE_CONTROL : '');
    const variable = `$${prefix}_${name.toLowerCase().replaceAll('-', '_')}`;
    return cases.length === 0
      ? { name, value: quoteForNginx(otherwise), map: [] }
      : { name, value: variable, map: [mapBlock(variable, [...cases.toReversed(), ['default', otherwise]])] };
  });
}

const locationPattern = ({ prefix, suffix = '' }: HeaderRule): string =>
  `~^${escapeRegExp(prefix)}${suffix === '' ? '' : `.*${escapeRegExp(suffix)}$`}`;

/** One location for each file whose type differs from its extension; everything else is inherited. */
const typeLocations = (rules: HeaderRules, ifMissing: string): string[] =>
  rules.flatMap((rule) =>
    rule.headers.flatMap(([name, value]) =>
      name === CONTENT_TYPE_HEADER
        ? [
            `location ${quoteForNginx(locationPattern(rule))} { ${ifMissing} types { } default_type ${quoteForNginx(value)}; }`,
          ]
        : [],
    ),
  );

const mapBlock = (variable: string, cases: readonly (readonly [string, string])[]): string =>
  [
    `map $uri ${variable} {`,
    ...cases.map(([key, value]) => `  ${quoteForNginx(key)} ${quoteForNginx(value)};`),
    '}',
  ].join('\n');

const GENERATED_COMMENT =
  '# Written by broadsheet build, and again whenever it changes; see docs/hosting.md.';

/**
 * Variable names contain a hash of the site, so that one nginx can serve many sites.
 *
 * @param editions - what the addresses of each edition begin with
 */
export function createNginxFiles(
  rules: HeaderRules,
  moved: readonly Redirect[],
  base: string,
  site: { readonly name: string; readonly origin?: string | undefined },
  editions: readonly string[],
): NginxFiles {
  const prefix = `broadsheet_${hash(`${site.origin} ${base} ${site.name}`)}`;
  const headers = nginxHeaders(rules, prefix);
  const redirected = moved
    .filter(({ decoded }) => utf8Length(decoded) <= MAX_MAP_KEY_BYTES)
    .map(({ decoded, to }) => [decoded, to] as const);
  const missing = missingPage(base, editions, `$${prefix}_missing_page`);
  return {
    http: `${[
      GENERATED_COMMENT,
      mapBlock(`$${prefix}_moved`, redirected),
      ...headers.flatMap((header) => header.map),
      ...missing.map,
    ].join('\n')}\n`,
    server: serverBlock(headers, prefix, base, rules, missing.page),
  };
}

/** A variable where the page depends on the edition. */
function missingPage(
  base: string,
  editions: readonly string[],
  variable: string,
): { readonly page: string; readonly map: readonly string[] } {
  const page = (prefix: string): string => withBase(base, `${prefix}/404.html`);
  const cases = editions
    .filter((prefix) => prefix !== '')
    .map((prefix) => [`~^${escapeRegExp(withBase(base, `${prefix}/`))}`, page(prefix)] as const);
  if (cases.length === 0) return { page: quoteForNginx(page('')), map: [] };
  return { page: variable, map: [mapBlock(variable, [...cases, ['default', page('')]])] };
}

const NOT_FOUND_HEADERS = [
  ['Cache-Control', DEFAULT_CACHE_CONTROL],
  ['X-Content-Type-Options', 'nosniff'],
] as const;

/** At the root of a host, headers are set on the server level, where a publisher can add others. */
function serverBlock(
  headers: readonly NginxHeader[],
  prefix: string,
  base: string,
  rules: HeaderRules,
  missingPage: string,
): string {
  const added = headers.map(({ name, value }) => `add_header ${name} ${value} always;`);
  const bare = quoteForNginx(base.slice(0, -1));
  const missing = `@${prefix}_missing`;
  const ifMissing = `error_page 403 404 ${missing};`;
  const redirect = `if ($${prefix}_moved) { return 301 $${prefix}_moved$is_args$args; }`;
  const part = `~* \\.(?:${ASSET_EXTENSIONS.join('|')})$`;
  return [
    GENERATED_COMMENT,
    ...(base === '/'
      ? added
      : [`location = ${bare} { absolute_redirect off; return 301 ${quoteForNginx(base)}; }`]),
    `location ${quoteForNginx(base)} {`,
    ...(base === '/' ? [] : added.map((line) => `  ${line}`)),
    `  ${redirect}`,
    '  absolute_redirect off;',
    '  index index.html;',
    `  error_page 404 ${missingPage};`,
    `  error_page 403 =404 ${missingPage};`,
    '  gzip_static on;',
    '  gzip_vary on;',
    '  charset utf-8;',
    `  charset_types ${TEXT_MEDIA_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...Object.entries(MEDIA_TYPES).map(([ending, type]) => `    ${type} ${ending};`),
    '  }',
    `  location ~ /\\.(?!well-known/) { ${ifMissing} return 404; }`,
    ...typeLocations(rules, ifMissing).map((line) => `  ${line}`),
    `  location ${part} { ${redirect} ${ifMissing} }`,
    '}',
    `location ${missing} {`,
    ...NOT_FOUND_HEADERS.map(([name, value]) => `  add_header ${name} ${quoteForNginx(value)} always;`),
    `  types { } default_type text/plain; return 404 ${quoteForNginx(MISSING_FILE_TEXT)};`,
    '}',
    '',
  ].join('\n');
}
