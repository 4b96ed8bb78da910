/** What is done once when publishing and not in every reader's browser: formulas set, code highlighted. */
import { rebuild, visitor } from '../../article/anatomy.ts';
import type { Path } from '../../article/issue.ts';
import type { Block, Body } from '../../article/blocks.ts';
import type { Article } from '../../article/schema.ts';

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

/** Where in an article a block stands. */
function pathOf(part: unknown, block: Block): Path | undefined {
  if (part === block) return [];
  if (typeof part !== 'object' || part === null) return undefined;
  for (const [key, inner] of Object.entries(part)) {
    const path = pathOf(inner, block);
    if (path) return [Array.isArray(part) ? Number(key) : key, ...path];
  }
  return undefined;
}

/** A formula that cannot be set: where it stands, and why. */
export interface Fault {
  readonly path: Path;
  readonly message: string;
}

export interface Enriched {
  readonly article: Article;
  readonly faults: readonly Fault[];
}

/** A message of another program as part of a line: without its line breaks and what points at signs in other lines. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/\u0332/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ \^?$/, '')
    .trim();

/** The article with its formulas and code made ready. One without any is given back at once; the libraries load when needed. */
export async function enrich(article: Article): Promise<Enriched> {
  const blocks = blocksOf(article);
  if (blocks.length === 0) return { article, faults: [] };
  const code = await import('./code.ts');
  const math = await import('./math.ts');
  const faults: Fault[] = [];
  const ready = new Map<Block, Block>();
  for (const block of blocks) {
    if (block.type === 'code' && code.isLanguage(block.language))
      ready.set(block, code.highlight(block, await code.highlighterOf(block.language)));
    if (block.type !== 'math') continue;
    try {
      ready.set(block, math.typeset(block));
    } catch (error) {
      const message = `cannot be typeset (${reasonOf(error)}); correct it`;
      faults.push({ path: pathOf(article, block) ?? [], message });
    }
  }
  const visit = visitor({ body: (body) => body.map((block) => ready.get(block) ?? rebuild(block, visit)) });
  const body = (blocks: Body): Body => visit.body(blocks, 'body');
  const footnotes = article.footnotes?.map((note) => ({ ...note, body: body(note.body) }));
  return { article: { ...article, body: body(article.body), ...(footnotes && { footnotes }) }, faults };
}
