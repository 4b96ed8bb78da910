/** The last step of every importer: language, pull quotes and validation. */
import { formatPath } from '../article/issue.ts';
import { ARTICLE_LIMITS, parseArticle } from '../article/parse.ts';
import type { Article } from '../article/schema.ts';
import { articleText } from '../article/text.ts';
import { ImportError, type ImportResult, type ImportOptions, type ImportNote } from './importer.ts';
import { guessLanguage } from './language.ts';
import { proposePullquotes } from './pullquotes.ts';

/** Throws {@link ImportError} when the article is too large or invalid. */
export function finishArticle(
  draft: Article,
  notes: readonly ImportNote[],
  options: ImportOptions,
): ImportResult {
  const language =
    options.language ?? draft.language ?? guessLanguage(`${draft.headline}\n${articleText(draft)}`);
  const guessed = language !== undefined && language !== options.language && language !== draft.language;
  const { language: _own, ...rest } = draft;
  const article: Article = {
    version: 1,
    ...(language !== undefined && { language }),
    ...rest,
  };
  assertSize(article);
  const proposal = options.pullquotes === false ? { article, notes: [] } : proposePullquotes(article);
  assertValid(proposal.article);
  const told: ImportNote = {
    kind: 'guessed',
    message: `language ${language}, by its script (a guess; --language sets it)`,
  };
  return {
    article: proposal.article,
    notes: sortByLine([...notes, ...(guessed ? [told] : []), ...proposal.notes]),
  };
}

export const articleJson = (article: Article): string => `${JSON.stringify(article, null, 2)}\n`;

function assertSize(article: Article): void {
  if (articleJson(article).length > ARTICLE_LIMITS.maxJsonLength)
    throw new ImportError(
      `is longer than an article's ${ARTICLE_LIMITS.maxJsonLength / 1e6} MB; split it into several`,
    );
}

function assertValid(article: Article): void {
  assertSize(article);
  const issue = parseArticle(article).issues[0];
  if (issue) throw new ImportError(`cannot become an article: ${formatPath(issue.path)} ${issue.message}`);
}

const sortByLine = (notes: readonly ImportNote[]): ImportNote[] =>
  notes.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
