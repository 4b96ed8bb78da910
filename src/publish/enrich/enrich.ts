/** What is done once when publishing and not in every reader's browser: formulas set, code highlighted. */
import { rebuild, visitor } from '../../article/anatomy.ts';
import type { Article, Block, Body } from '../../article/schema.ts';

/** Block types that need work before they are published. */
const NEEDY = new Set<Block['type']>(['code', 'math']);

function blocksOf(article: Article): Block[] {
  const found: Block[] = [];
  const into = (body: Body): Body => {
    for (const block of body) {
      if (NEEDY.has(block.type)) found.push(block);
      rebuild(block, visit);
    }
    return body;
  };
  const visit = visitor({ body: into });
  into(article.body);
  for (const note of article.footnotes ?? []) into(note.body);
  return found;
}

export interface Enriched {
  readonly article: Article;
  /** Formulas that cannot be set, and why. */
  readonly faults: readonly { readonly block: Block; readonly message: string }[];
}

/** The article with its formulas and code made ready. One without any is given back at once; the libraries load when needed. */
export async function enrich(article: Article): Promise<Enriched> {
  const blocks = blocksOf(article);
  if (blocks.length === 0) return { article, faults: [] };
  const code = await import('./code.ts');
  const math = await import('./math.ts');
  const languages = blocks.flatMap((block) => (block.type === 'code' ? [block.language ?? ''] : []));
  const highlighter = await code.highlighterFor(languages);
  const faults: { block: Block; message: string }[] = [];

  const ready = (block: Block): Block => {
    if (block.type === 'code') return code.highlight(block, highlighter);
    if (block.type !== 'math') return rebuild(block, visit);
    try {
      return math.typeset(block);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      faults.push({ block, message: `is not a formula that can be set (${reason}); correct it` });
      return block;
    }
  };
  const visit = visitor({ body: (body) => body.map(ready) });
  const footnotes = article.footnotes?.map((note) => ({ ...note, body: note.body.map(ready) }));
  const done = { ...article, body: article.body.map(ready), ...(footnotes && { footnotes }) };
  highlighter.dispose();
  return { article: done, faults };
}
