import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLMap,
  type YAMLError,
} from 'yaml';
import type { JsonPath } from '../../article/issue.ts';
import { fieldKey, foldFieldName } from './field-names.ts';
import { createPositions } from './field-positions.ts';
import type { MarkdownIssue, MarkdownPosition } from './position.ts';
import { siteUrl } from './site-url.ts';

export interface FrontMatter {
  /** Whether it is just text between two dividers. */
  readonly isText?: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly issues: readonly MarkdownIssue[];
  /** Where a field, or the part of one, is; its name or its value. */
  position(path: JsonPath, what: 'key' | 'value'): MarkdownPosition | undefined;
}

const MAX_LENGTH = 100_000;

const LISTS = new Set(['tags', 'aliases', 'authors']);
const NUMBERS = new Set(['version', 'width', 'height', 'comments', 'shares', 'views', 'part', 'seriespart', 'seriesorder']); // prettier-ignore
const FLAGS = new Set(['draft', 'strong', 'emphasis', 'code', 'break', 'mark', 'underline', 'strikethrough', 'superscript', 'subscript']); // prettier-ignore

const none = (issues: readonly MarkdownIssue[]): FrontMatter => ({
  fields: {},
  issues,
  position: () => undefined,
});

/** `startLine` is the line of the file that the YAML begins at. */
export function readFrontMatter(yaml: string, startLine: number): FrontMatter {
  const lines = new LineCounter();
  const at = (offset: number): MarkdownPosition => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + startLine - 1, column: Math.max(col, 1) };
  };
  const issue = (message: string, offset = 0, path: JsonPath = []): MarkdownIssue => ({
    path,
    message,
    severity: 'error',
    position: at(offset),
  });
  if (yaml.length > MAX_LENGTH)
    return none([
      issue(`has front matter of more than ${MAX_LENGTH / 1000} kB; move its text below the second ---`),
    ]);
  let document: Document.Parsed;
  try {
    document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  } catch (error) {
    return none([
      issue(
        `has front matter that cannot be read (${error instanceof Error ? error.message : String(error)})`,
      ),
    ]);
  }
  const faults = document.errors.map((error) => issue(explain(error), error.pos[0]));
  visit(document, {
    Alias: (_key, node) => {
      faults.push(issue(`has the YAML alias *${node.source}; write the value itself`, node.range?.[0]));
    },
  });
  if (faults.length > 0) return none(faults);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return none([]);
  if (isScalar(contents)) return { ...none([]), isText: true };
  if (!isMap(contents))
    return none([
      issue('has front matter that is a list; write fields, one a line, such as title: Rain at last'),
    ]);
  return { ...readFields(contents, document, issue), position: createPositions(contents, at) };
}

function explain({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'has this field twice in its front matter; remove one';
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return 'has a text with ": " in its front matter; put it between quotes, such as title: "Rain: at last"';
  if (code === 'TAB_AS_INDENT') return 'has a tab in its front matter; indent with spaces instead';
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return 'has a quote in its front matter that is not closed; write it at the end of the text too';
  return `has front matter that is not YAML (${message.replace(/\.$/, '')}); put a text with : or # between quotes, and indent its further lines`;
}

function readFields(
  map: YAMLMap,
  document: Document.Parsed,
  issue: (message: string, offset?: number, path?: JsonPath) => MarkdownIssue,
): Pick<FrontMatter, 'fields' | 'issues'> {
  const fields: Record<string, unknown> = {};
  const innerFields: Record<string, Record<string, unknown>> = { image: {}, series: {} };
  const issues: MarkdownIssue[] = [];
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue;
    const written = String(pair.key.value);
    const offset = pair.key.range?.[0] ?? 0;
    const raw = typed(foldFieldName(written), toPlain(pair.value, document));
    if (raw === '' || raw === undefined) continue;
    if (foldFieldName(written) === 'published' && (raw === 'true' || raw === 'false')) {
      if (raw === 'false') fields['draft'] = true;
      continue;
    }
    if (foldFieldName(written) === 'body') {
      issues.push(
        issue('has "body" in its front matter; write the text below the second ---', offset, ['body']),
      );
      continue;
    }
    const { name, inner } = fieldKey(written);
    if (inner !== undefined) innerFields[name] = { ...innerFields[name], [inner]: raw };
    else if (!Object.hasOwn(fields, name)) define(fields, name, normalize(name, raw));
    else if (name === written)
      // The format's own name goes before others.
      define(fields, name, normalize(name, raw));
  }
  const { image, series } = fields;
  if (typeof image === 'object' && image !== null && !isEmpty(innerFields['image']))
    fields['image'] = figureOf({ ...flatFigure(image), ...innerFields['image'] });
  if (!isEmpty(innerFields['series']))
    fields['series'] = {
      ...(typeof series === 'string' ? { name: series } : Object(series)),
      ...innerFields['series'],
    };
  return { fields, issues };
}

const isEmpty = (fields: object = {}): boolean => Object.keys(fields).length === 0;

const define = (fields: Record<string, unknown>, name: string, value: unknown): void =>
  void Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });

/** Strings, lists and objects; the parser has refused aliases. */
function toPlain(node: unknown, document: Document.Parsed): unknown {
  if (node === null) return undefined;
  if (isScalar(node)) return typeof node.value === 'string' ? node.value.trim() : undefined;
  return typeof node === 'object' && 'toJS' in node && typeof node.toJS === 'function'
    ? (node.toJS(document) as unknown)
    : node;
}

/** Values whose fields hold numbers or flags; in YAML all of them are read as strings. */
function typed(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    if (NUMBERS.has(key) && /^\d+$/.test(value)) return Number(value);
    if (FLAGS.has(key) && /^(?:true|false)$/.test(value)) return value === 'true';
    return value;
  }
  if (Array.isArray(value)) return value.map((item) => typed(key, item));
  if (typeof value !== 'object' || value === null) return value;
  const read: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) define(read, name, typed(name, inner));
  return read;
}

function normalize(name: string, value: unknown): unknown {
  if (LISTS.has(name)) return listOf(name, value).map((item) => listItem(name, item));
  if (name === 'datePublished' || name === 'dateModified') return isoDate(value);
  if ((name === 'section' || name === 'series') && Array.isArray(value)) return value[0];
  if (name === 'image') return typeof value === 'string' ? figureOf({ src: value }) : imageOf(value);
  return value;
}

/** `tags: a, b` is a list; a name may contain a comma ("Lee, PhD"), so authors are only split at "and". */
function listOf(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string') return [value];
  const parts = value.split(name === 'authors' ? /\s+(?:and|&)\s+/ : name === 'tags' ? /\s*,\s*/ : /\n/);
  return parts.filter((part) => part !== '');
}

function listItem(name: string, item: unknown): unknown {
  if (name === 'authors') return typeof item === 'string' ? { name: item } : item;
  if (name === 'aliases' && typeof item === 'string' && !item.startsWith('/')) return `/${item}`;
  return item;
}

/** `2023-10-10 12:00:00 +0200` as ISO 8601. */
function isoDate(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [all, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|GMT|[-+]\d\d?(?::?\d\d)?)$/.exec(value) ??
    [];
  if (all === undefined) return value;
  return `${day}T${time}${isoOffset(zone ?? '')}`;
}

function isoOffset(zone: string): string {
  const [all, sign, hours = '', minutes = '00'] = /^([-+])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
  return all === undefined ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** The fields of a picture and its figure, side by side. */
const flatFigure = (figure: object): object => {
  const { image, ...rest } = figure as { image?: object };
  return { ...(typeof image === 'object' ? image : {}), ...rest };
};

const PICTURE_FIELDS = new Set(['src', 'alt', 'width', 'height']);
const PICTURE_NAMES: ReadonlyMap<string, string> = new Map([
  ['url', 'src'],
  ['path', 'src'],
  ['file', 'src'],
  ['title', 'caption'],
]);

/** `{ src, alt, caption, credit }` is a figure; one that has its `image` already is unchanged. */
function imageOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'image' in value) return value;
  return figureOf(value);
}

function figureOf(fields: object): object {
  const image: Record<string, unknown> = { alt: '' };
  const figure: Record<string, unknown> = {};
  for (const [written, value] of Object.entries(fields)) {
    const name = PICTURE_NAMES.get(foldFieldName(written)) ?? written;
    define(PICTURE_FIELDS.has(name) ? image : figure, name, name === 'src' ? siteUrl(String(value)) : value);
  }
  return { image, ...figure };
}
