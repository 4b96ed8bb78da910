/** The importer of plain text. Pure. */
import type { Block } from '../article/blocks.ts';
import type { Article } from '../article/schema.ts';
import { decode } from './decode.ts';
import { finish } from './finish.ts';
import type { Foreign, Imported, ImportOptions, Importer, Note } from './importer.ts';
import { isIndented, readBody } from './plain/body.ts';
import { findDateline, type Dateline } from './plain/dateline.ts';
import { splitLines } from './plain/lines.ts';
import { readMasthead, type Masthead } from './plain/masthead.ts';
import { measureWrapping } from './plain/wrapping.ts';

const TEXT_NAME = /(?:^|[/\\])[^./\\]+$|\.(?:txt|text|asc)$/i;

/** Files that end in .txt or .text or have no ending, and standard input. */
export const textImporter: Importer = {
  name: 'text',
  accepts: (document) => TEXT_NAME.test(document.name),
  read: (document, options) => [readText(document, options)],
};

function readText(document: Foreign, options: ImportOptions): Imported {
  const { text, notes } = decode(document.bytes, options.encoding);
  const lines = splitLines(text);
  const wrapping = measureWrapping(lines);
  const masthead = readMasthead(lines, wrapping, options);
  const body = readBody({
    lines: masthead.rest,
    wrapping,
    edition: options.edition ?? [],
    indented: isIndented(masthead.rest),
    depth: 0,
  });
  const opened = takeDateline(body.blocks, masthead);
  const report = [...notes, ...masthead.notes, ...opened.notes, ...body.notes, summary(body.blocks)];
  return finish({ ...opened.fields, body: opened.body }, report, options);
}

function summary(blocks: readonly Block[]): Note {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph').length;
  if (blocks.length === 0)
    return { kind: 'guessed', message: 'all the text is the headline; the body is empty' };
  return { kind: 'kept', message: `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}` };
}

interface Opened {
  readonly fields: Omit<Article, 'body'>;
  readonly body: Block[];
  readonly notes: readonly Note[];
}

/** Moves the dateline from the first paragraph to its own fields. */
function takeDateline(blocks: readonly Block[], masthead: Masthead): Opened {
  const [first, ...others] = blocks;
  const dateline =
    first?.type === 'paragraph' && typeof first.text === 'string' ? findDateline(first.text) : undefined;
  const fields = fieldsOf(masthead, dateline);
  if (!dateline || first?.type !== 'paragraph' || typeof first.text !== 'string')
    return { fields, body: [...blocks], notes: [] };
  const opening: Block = { ...first, text: first.text.slice(dateline.length) };
  const note: Note = {
    kind: 'kept',
    message: `dateline “${dateline.words}” as “${fields.dateline}”`,
  };
  return { fields, body: [opening, ...others], notes: [note] };
}

/** A date without a year says nothing elsewhere, so it stays with the place, unless the day is known. */
const placeAndDate = ({ place, date, day }: Dateline, published: string | undefined): string =>
  date === undefined || day !== undefined || published !== undefined ? place : `${place}, ${date}`;

function fieldsOf(
  { headline, standfirst, details, counts }: Masthead,
  dateline?: Dateline,
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
