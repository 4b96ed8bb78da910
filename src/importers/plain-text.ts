import type { Block } from '../article/blocks.ts';
import type { Article } from '../article/schema.ts';
import { decodeDocument } from './decode.ts';
import { finishArticle } from './finish-article.ts';
import type { SourceDocument, ImportResult, ImportOptions, Importer, ImportNote } from './importer.ts';
import { isIndented, readBodyBlocks } from './plain-text/body.ts';
import { findDateline, type ParsedDateline } from './plain-text/dateline.ts';
import { splitLines } from './plain-text/lines.ts';
import { readArticleHead, type ArticleHead } from './plain-text/article-head.ts';
import { measureWrapping } from './plain-text/wrapping.ts';

const TEXT_FILE_NAME = /(?:^|[/\\])[^./\\]+$|\.(?:txt|text|asc)$/i;

/** Accepts .txt, .text, .asc, files without extension, and standard input. */
export const textImporter: Importer = {
  name: 'text',
  accepts: (document) => TEXT_FILE_NAME.test(document.name),
  read: (document, options) => [readPlainText(document, options)],
};

function readPlainText(document: SourceDocument, options: ImportOptions): ImportResult {
  const { text, notes } = decodeDocument(document.bytes, options.encoding);
  const lines = splitLines(text);
  const wrapping = measureWrapping(lines);
  const head = readArticleHead(lines, wrapping, options);
  const body = readBodyBlocks({
    lines: head.bodyLines,
    wrapping,
    existingArticles: options.existingArticles ?? [],
    isIndented: isIndented(head.bodyLines),
    depth: 0,
  });
  const opened = extractDateline(body.blocks, head);
  const report = [...notes, ...head.notes, ...opened.notes, ...body.notes, summaryNote(body.blocks)];
  return finishArticle({ ...opened.fields, body: opened.body }, report, options);
}

function summaryNote(blocks: readonly Block[]): ImportNote {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph').length;
  if (blocks.length === 0)
    return { kind: 'guessed', message: 'all the text is the headline; the body is empty' };
  return { kind: 'kept', message: `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}` };
}

interface OpenedBody {
  readonly fields: Omit<Article, 'body'>;
  readonly body: Block[];
  readonly notes: readonly ImportNote[];
}

function extractDateline(blocks: readonly Block[], head: ArticleHead): OpenedBody {
  const [first, ...others] = blocks;
  const dateline =
    first?.type === 'paragraph' && typeof first.text === 'string' ? findDateline(first.text) : undefined;
  const fields = articleFields(head, dateline);
  if (!dateline || first?.type !== 'paragraph' || typeof first.text !== 'string')
    return { fields, body: [...blocks], notes: [] };
  const opening: Block = { ...first, text: first.text.slice(dateline.length) };
  const note: ImportNote = {
    kind: 'kept',
    message: `dateline “${dateline.words}” as “${fields.dateline}”`,
  };
  return { fields, body: [opening, ...others], notes: [note] };
}

/** A date without a year is no date, so it stays with the place, unless the day is known. */
const placeAndDate = ({ place, date, day }: ParsedDateline, published: string | undefined): string =>
  date === undefined || day !== undefined || published !== undefined ? place : `${place}, ${date}`;

function articleFields(
  { headline, standfirst, details, counts }: ArticleHead,
  dateline?: ParsedDateline,
): Omit<Article, 'body'> {
  const place = dateline ? placeAndDate(dateline, details.datePublished) : details.dateline;
  const published = details.datePublished ?? dateline?.day;
  return {
    headline,
    ...(standfirst !== undefined && { standfirst }),
    ...(details.authors && { authors: details.authors }),
    ...(place !== undefined && { dateline: place }),
    ...(published !== undefined && { datePublished: published }),
    ...(details.dateModified !== undefined && { dateModified: details.dateModified }),
    ...(Object.keys(counts).length > 0 && { counts: { ...counts } }),
    ...(dateline?.agency !== undefined && { source: { name: dateline.agency } }),
  };
}
