import type { Definition, Html, Link, LinkReference, Literal, PhrasingContent } from 'mdast';
import type { MarkedSpan, Span, Text } from '../../article/spans.ts';
import { htmlLines, inlineTag, type SpanStyle } from './html-words.ts';
import { createRubyReader } from './ruby.ts';
import { placed, warn, type Reading } from './position.ts';
import { siteUrl } from './site-url.ts';

export interface InlineReading extends Reading {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** mdast identifier of a footnote -> its id in the article. */
  readonly footnoteIds: ReadonlyMap<string, string>;
}

type InlineMath = Literal & { readonly type: 'inlineMath' };
type Phrasing = PhrasingContent | InlineMath;

export function toText(reading: InlineReading, nodes: readonly Phrasing[]): Text {
  const spans: Span[] = [];
  addSpans(reading, nodes, {}, spans);
  return tidy(spans);
}

function addSpans(reading: InlineReading, nodes: readonly Phrasing[], style: SpanStyle, spans: Span[]): void {
  const html = createHtmlReader(reading, spans);
  const add = (node: Phrasing, text: string, own: SpanStyle = {}): void =>
    void spans.push(styled(reading, node, { text, ...style, ...html.style(), ...own }));
  const addWords = (node: Html, words: string): void => {
    if (words !== '') add(node, words);
  };
  const within = (node: { readonly children: readonly PhrasingContent[] }, own: SpanStyle): void =>
    addSpans(reading, node.children, { ...style, ...html.style(), ...own }, spans);
  for (const node of nodes)
    switch (node.type) {
      case 'text':
        warnOfMissingFootnotes(reading, node);
        add(node, node.value);
        break;
      case 'emphasis':
        within(node, { emphasis: true });
        break;
      case 'strong':
        within(node, { strong: true });
        break;
      case 'delete':
        within(node, { strikethrough: true });
        break;
      case 'inlineMath':
        warnOfFormula(reading, node);
        add(node, node.value, { code: true });
        break;
      case 'inlineCode':
        add(node, node.value, { code: true });
        break;
      case 'break':
        spans.push({ break: true });
        break;
      case 'link':
      case 'linkReference':
        within(node, linkStyle(reading, node));
        break;
      case 'image':
      case 'imageReference':
        add(node, node.alt ?? '');
        break;
      case 'footnoteReference':
        add(node, '', { footnote: reading.footnoteIds.get(node.identifier) ?? node.identifier });
        break;
      case 'html':
        addWords(node, html.read(node));
        break;
      case 'textDirective':
      case 'defListTerm':
        within(node, {});
    }
}

/** Reads tags between spans: the open ones style the spans that follow. */
function createHtmlReader(reading: InlineReading, spans: Span[]) {
  const open: { readonly name: string; readonly style: SpanStyle }[] = [];
  const unknown = new Set<string>();
  const ruby = createRubyReader(spans, (node, span) => styled(reading, node, span));
  const close = (name: string): void => {
    const at = open.findLastIndex((one) => one.name === name);
    if (at >= 0) open.splice(at, 1);
  };
  return {
    style: (): SpanStyle => Object.assign({}, ...open.map((one) => one.style)) as SpanStyle,
    /** Returns the words of what is no tag that articles have. */
    read(node: Html): string {
      const tag = inlineTag(node.value);
      if (tag?.kind === 'ruby') ruby(tag, node);
      else if (tag?.kind === 'break') spans.push({ break: true });
      else if (tag?.kind === 'open') open.push(tag);
      else if (tag?.kind === 'close') close(tag.name);
      if (tag) return '';
      const [, isEnd, name = ''] = /^<(\/?)([^\s/>]*)/.exec(node.value.toLowerCase()) ?? [];
      // An element is reported once, at its start.
      if (!isEnd || !unknown.has(name)) {
        const message = `is HTML (${shorten(node.value)}), which articles do not contain; write Markdown instead`;
        warn(reading, node, message);
      }
      unknown.add(name);
      return htmlLines(node.value).join(' ');
    },
  };
}

const MAX_SHOWN_HTML = 40;
export const shorten = (html: string): string =>
  html.length > MAX_SHOWN_HTML ? `${html.slice(0, MAX_SHOWN_HTML)} …` : html;

function warnOfFormula(reading: Reading, node: InlineMath): void {
  const formula = `$${shorten(node.value)}$`;
  const message = `is a formula within text (${formula}), which is shown as it is written; set it between lines of $$, or put it in words`;
  warn(reading, node, message);
}

/** Not behind a backslash, which says that it is none. */
const MISSING_FOOTNOTE = /(?<!(?<!\\)(?:\\\\)*\\)\[\^([^\]\s\\]{1,40})\]/g;

/** Where a footnote has no text, the parser leaves its mark as it is written. */
function warnOfMissingFootnotes(reading: Reading, node: Literal): void {
  if (!node.value.includes('[^')) return;
  // Text beside an address that the parser made a link of afterwards has no position.
  const { start, end } = node.position ?? {};
  const written = start ? reading.source.slice(start.offset, end?.offset) : node.value;
  for (const [, name] of written.matchAll(MISSING_FOOTNOTE))
    warn(
      reading,
      node,
      `refers to a footnote that is not in this file; write its text on a line of its own, after [^${name}]:`,
    );
}

function linkStyle(reading: InlineReading, node: Link | LinkReference): SpanStyle {
  const url = node.type === 'link' ? node.url : reading.definitions.get(node.identifier)?.url;
  if (url === undefined || url === '') {
    warn(reading, node, 'is a link without an address; write one, or only its text');
    return {};
  }
  return { link: siteUrl(url) };
}

/** A string if it has no style. */
function styled(reading: Reading, node: Phrasing, span: MarkedSpan): Span {
  const { text, ...style } = span;
  return Object.keys(style).length === 0 ? text : placed(reading, node, span);
}

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}。、，．！？；：）」』】（「『【';
const LINE_END_WITHIN_CJK = new RegExp(`(?<=[${CJK}])[ \\t]*\\r?\\n[ \\t]*(?=[${CJK}])`, 'gu');
/** Scripts without spaces between words have none at the end of a line either. */
const unwrapLines = (text: string): string =>
  text.replace(LINE_END_WITHIN_CJK, '').replace(/\s*\r?\n\s*/g, ' ');

/** Neighbouring strings become one; a text that is one string is that string. */
function tidy(spans: readonly Span[]): Text {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (typeof span === 'string' && typeof last === 'string') joined[joined.length - 1] = last + span;
    else joined.push(span);
  }
  const unwrapped = joined
    .map((span) =>
      typeof span === 'string' ? unwrapLines(span) : 'text' in span && !span.code ? withText(span) : span,
    )
    .filter((span) => span !== '');
  const [first = '', second] = unwrapped;
  return typeof first === 'string' && second === undefined ? first : unwrapped;
}

/** Changes the span itself, so that its place stays known. */
const withText = (span: MarkedSpan): MarkedSpan => Object.assign(span, { text: unwrapLines(span.text) });
