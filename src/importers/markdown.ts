import { parseArticle } from '../article/parse.ts';
import type { Article } from '../article/schema.ts';
import { formatPath } from '../article/issue.ts';
import { decodeDocument } from './decode.ts';
import { finishArticle } from './finish-article.ts';
import {
  ImportError,
  type Importer,
  type ImportNote,
  type ImportOptions,
  type ImportResult,
  type SourceDocument,
} from './importer.ts';
import { readMarkdown } from './markdown/read-markdown.ts';

export const markdownImporter: Importer = {
  name: 'markdown',
  accepts: ({ name }) => /\.(?:md|markdown)$/i.test(name),
  read: (document, options) => [importMarkdown(document, options)],
};

/** Fields that the format does not have are dropped, and so are values that it refuses; the report names them. */
function importMarkdown(document: SourceDocument, options: ImportOptions): ImportResult {
  const { text, notes } = decodeDocument(document.bytes, options.encoding);
  const markdown = readMarkdown(text);
  const [fault] = markdown.issues.filter(({ severity }) => severity === 'error');
  if (markdown.data === undefined && fault)
    throw new ImportError(`${fault.message} (line ${fault.position.line})`);
  const { article, issues } = parseArticle({
    headline: nameOf(document),
    ...(markdown.data as Partial<Article>),
  });
  if (!article) throw new ImportError(issues[0]?.message ?? 'cannot be read');
  const dropped = issues.map(({ path, message, unknown }): ImportNote => {
    const line = markdown.position(path, unknown ? 'key' : 'value')?.line;
    return {
      kind: 'dropped',
      message: `${formatPath(path)} ${message}`,
      ...(line !== undefined && { line }),
    };
  });
  const changed = markdown.issues.map(({ message, position }): ImportNote => ({
    kind: 'dropped',
    message: `text that ${message}`,
    line: position.line,
  }));
  return finishArticle(parseArticle(article).article ?? article, [...notes, ...dropped, ...changed], options);
}

const nameOf = ({ name }: SourceDocument): string =>
  name
    .replace(/^.*[/\\]|\.[^.]*$/g, '')
    .replace(/[-_]+/g, ' ')
    .trim() || 'Untitled';
