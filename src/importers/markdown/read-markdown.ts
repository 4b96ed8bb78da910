/** A Markdown file with front matter -> the same data as an article in JSON, and where each part of it stands. */
import type { Definition, FootnoteDefinition, Heading, Root, RootContent } from 'mdast';
import { ARTICLE_LIMITS } from '../../article/parse.ts';
import type { JsonPath } from '../../article/issue.ts';
import { toPlainText } from '../../article/plain-text.ts';
import { toBlocks } from './blocks.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { toText, type InlineReading } from './inline.ts';
import { warn, type MarkdownIssue, type MarkdownPosition } from './position.ts';
import { parseMarkdown, parseWithoutFrontMatter } from './syntax.ts';

export interface MarkdownDocument {
  /** Not checked against the format yet; undefined when the file cannot be read. */
  readonly data: unknown;
  readonly issues: readonly MarkdownIssue[];
  /** Where the part of `data` stands, or the closest one around it; its name or its value. */
  position(path: JsonPath, what: 'key' | 'value'): MarkdownPosition | undefined;
}

const START: MarkdownPosition = { line: 1, column: 1 };
const NO_FRONT_MATTER: FrontMatter = { fields: {}, issues: [], position: () => undefined };

const TOO_DEEP = 'nests its Markdown too deep; flatten it';

/** Reading takes a time that grows with the square of the depth: 20,000 quotations took ten seconds. */
const DEEP_QUOTATION = /^[ \t]*(?:>[ \t]*){1001}/m;

/** A field below what looks like a divider, which word processors write with other dashes. */
const OPEN_FRONT_MATTER = /^\s*[-—–]+[ \t]*(?:\r\n?|\n)[A-Za-z_][\w-]*:(?:\s|$)/;

const failed = (message: string): MarkdownDocument => ({
  data: undefined,
  issues: [{ path: [], message, severity: 'error', position: START }],
  position: () => START,
});

export function readMarkdown(markdown: string): MarkdownDocument {
  if (markdown.length > ARTICLE_LIMITS.maxJsonLength)
    return failed('is longer than 5 MB; split it into several articles');
  if (DEEP_QUOTATION.test(markdown)) return failed(TOO_DEEP);
  try {
    const text = markdown.replace(/^\uFEFF/, '');
    const root = parseMarkdown(text);
    if (root.children[0]?.type !== 'yaml' && OPEN_FRONT_MATTER.test(text))
      return failed(
        'has front matter without a valid start or end; write --- as the first line of the file, and below the last field',
      );
    const front = frontMatterOf(root);
    return front.isText
      ? readDocument(text, parseWithoutFrontMatter(text), NO_FRONT_MATTER)
      : readDocument(text, root, front);
  } catch (error) {
    if (error instanceof RangeError) return failed(TOO_DEEP);
    throw error;
  }
}

function readDocument(source: string, root: Root, front: FrontMatter): MarkdownDocument {
  const issues = [...front.issues];
  const reading: InlineReading = { source, issues, places: new WeakMap(), ...referencesOf(root) };
  const { headline, nodes } = splitHeadline(root.children, front.fields['headline']);
  const body = toBlocks(reading, nodes);
  const footnotes = usedFootnotes(root, reading).map((node) => ({
    id: reading.footnoteIds.get(node.identifier) ?? node.identifier,
    body: toBlocks(reading, node.children),
  }));
  const data = {
    ...front.fields,
    ...(headline && { headline: toPlainText(toText(reading, headline.children)) }),
    body,
    ...(footnotes.length > 0 && { footnotes }),
  };
  return {
    data: front.issues.some(({ severity }) => severity === 'error') ? undefined : data,
    issues: reading.issues,
    position: (path, what) =>
      path[0] === 'body' || path[0] === 'footnotes'
        ? placeOf(data, path, reading.places)
        : (front.position(path, what) ?? START),
  };
}

function frontMatterOf(root: Root): FrontMatter {
  const [first] = root.children;
  if (first?.type === 'yaml') return readFrontMatter(first.value, (first.position?.start.line ?? 1) + 1);
  if ((first?.type as string | undefined) !== 'toml') return NO_FRONT_MATTER;
  const message =
    'has front matter in TOML (+++); write it in YAML between lines of ---, such as title: Rain at last';
  return { ...NO_FRONT_MATTER, issues: [{ path: [], message, severity: 'error', position: START }] };
}

/** A heading at the top is the headline, unless the front matter has another. */
function splitHeadline(
  nodes: readonly RootContent[],
  given: unknown,
): { headline?: Heading | undefined; nodes: readonly RootContent[] } {
  const at = nodes.findIndex(({ type }) => type !== 'yaml' && type !== 'html');
  const first = nodes[at];
  if (first?.type !== 'heading' || first.depth !== 1) return { nodes };
  const rest = nodes.filter((node) => node !== first);
  if (given === undefined) return { headline: first, nodes: rest };
  return { nodes: wordsOf(first) === given ? rest : nodes };
}

const wordsOf = (node: object): string =>
  'value' in node
    ? String(node.value)
    : 'children' in node && Array.isArray(node.children)
      ? node.children.map((child: object) => wordsOf(child)).join('')
      : '';

function usedFootnotes(root: Root, reading: InlineReading): FootnoteDefinition[] {
  const { footnotes, used } = definitionsOf(root);
  return footnotes.filter((node) => {
    if (used.has(node.identifier)) return true;
    warn(
      reading,
      node,
      `is a footnote that no text refers to with [^${node.label ?? node.identifier}]; it is left out`,
    );
    return false;
  });
}

interface Definitions {
  readonly links: Definition[];
  readonly footnotes: FootnoteDefinition[];
  readonly used: ReadonlySet<string>;
}

/** Of links and footnotes, wherever they stand; the first of a name counts. */
function definitionsOf(root: Root): Definitions {
  const links: Definition[] = [];
  const used = new Set<string>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const open: RootContent[] = root.children.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') links.push(node);
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
      footnotes.set(node.identifier, node);
    if ('children' in node) open.push(...(node.children as RootContent[]).toReversed());
  }
  return { links, footnotes: [...footnotes.values()], used };
}

function referencesOf(root: Root): Pick<InlineReading, 'definitions' | 'footnoteIds'> {
  const { links, footnotes } = definitionsOf(root);
  const definitions = new Map<string, Definition>();
  for (const link of links) if (!definitions.has(link.identifier)) definitions.set(link.identifier, link);
  const footnoteIds = new Map(
    footnotes.map(({ identifier, label }) => [
      identifier,
      (label ?? identifier).replace(/[\s#%"'<>]+/g, '-'),
    ]),
  );
  return { definitions, footnoteIds };
}

function placeOf(
  data: unknown,
  path: JsonPath,
  places: WeakMap<object, MarkdownPosition>,
): MarkdownPosition | undefined {
  let [part, found]: [unknown, MarkdownPosition | undefined] = [data, undefined];
  for (const step of path) {
    part =
      typeof part === 'object' && part !== null && Object.hasOwn(part, step)
        ? (part as Record<string | number, unknown>)[step]
        : undefined;
    if (typeof part === 'object' && part !== null) found = places.get(part) ?? found;
  }
  return found;
}
