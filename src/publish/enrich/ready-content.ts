/** A content folder whose formulas and code are made ready, so that checking finds what building would. */
import { readContent, type Content, type ContentArticle } from '../content/content.ts';
import { toProblems, type Finding } from '../problems/findings.ts';
import { enrich } from './enrich.ts';

/** Reads a content folder and enriches its articles. Never throws for what stands in it. */
export async function readReady(dir: string): Promise<Content> {
  const content = await readContent(dir);
  const findings: Finding[] = [];
  const articles: ContentArticle[] = [];
  for (const one of content.articles) {
    const { article, faults } = await enrich(one.article);
    articles.push({ ...one, article });
    for (const fault of faults) findings.push({ ...fault, file: one.file, of: 'article', severity: 'error' });
  }
  return { ...content, articles, problems: [...content.problems, ...(await toProblems(findings))] };
}
