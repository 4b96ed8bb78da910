/** What every importer ends with: language, pull-quotes, and the proof that the article is one. Pure. */
import { formatPath } from '../article/issue.ts';
import { BOUNDS, parseArticle } from '../article/parse.ts';
import type { Article } from '../article/schema.ts';
import { plainText } from '../article/text.ts';
import { ImportError, type Imported, type ImportOptions, type Note } from './importer.ts';
import { guessLanguage } from './language.ts';
import { proposePullquotes } from './pullquotes.ts';

/** Completes a draft. Throws {@link ImportError} when it is larger than an article may be, or no article at all. */
export function finish(draft: Article, notes: readonly Note[], options: ImportOptions): Imported {
  const language =
    options.language ?? draft.language ?? guessLanguage(`${draft.headline}\n${plainText(draft)}`);
  const guessed = language !== undefined && language !== options.language && language !== draft.language;
  const { language: _own, ...rest } = draft;
  const article: Article = {
    $schema: '/schema/article.json',
    version: 1,
    ...(language !== undefined && { language }),
    ...rest,
  };
  assertShort(article);
  const proposal = options.pullquotes === false ? { article, notes: [] } : proposePullquotes(article);
  assertArticle(proposal.article);
  const told: Note = {
    kind: 'guessed',
    message: `language ${language}, by its script (a guess; --language sets it)`,
  };
  return {
    article: proposal.article,
    notes: inOrder([...notes, ...(guessed ? [told] : []), ...proposal.notes]),
  };
}

/** The text of an article's file. */
export const articleFile = (article: Article): string => `${JSON.stringify(article, null, 2)}\n`;

function assertShort(article: Article): void {
  if (articleFile(article).length > BOUNDS.json)
    throw new ImportError(`is longer than an article's ${BOUNDS.json / 1e6} MB; split it into several`);
}

function assertArticle(article: Article): void {
  assertShort(article);
  const issue = parseArticle(article).issues[0];
  if (issue) throw new ImportError(`cannot become an article: ${formatPath(issue.path)} ${issue.message}`);
}

/** As the source runs; what belongs to no line of it stands last. */
const inOrder = (notes: readonly Note[]): Note[] =>
  notes.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
