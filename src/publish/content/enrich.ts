/** Typesets formulas and highlights code at build time instead of in every reader's browser. */
import { allBlocks, createVisitor, visitArticle, visitBlock } from '../../article/visit-blocks.ts';
import type { JsonPath } from '../../article/issue.ts';
import type { Block } from '../../article/blocks.ts';
import type { Article } from '../../article/schema.ts';
import { systemReason } from '../problems/system-errors.ts';

const ENRICHED_TYPES = new Set<Block['type']>(['code', 'math']);

function pathToBlock(value: unknown, block: Block): JsonPath | undefined {
  if (value === block) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const path = pathToBlock(inner, block);
    if (path) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}

interface EnrichmentError {
  readonly path: JsonPath;
  readonly message: string;
}

export interface EnrichedArticle {
  readonly article: Article;
  readonly errors: readonly EnrichmentError[];
}

const errorReason = (error: unknown): string =>
  systemReason(error)
    .replace(/\u0332/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ \^?$/, '')
    .trim();

export async function enrich(article: Article): Promise<EnrichedArticle> {
  const blocks = allBlocks(article).filter(({ type }) => ENRICHED_TYPES.has(type));
  if (blocks.length === 0) return { article, errors: [] };
  const code = await import('./highlight-code.ts');
  const math = await import('./typeset-math.ts');
  const faults: EnrichmentError[] = [];
  const enriched = new Map<Block, Block>();
  for (const block of blocks) {
    if (block.type === 'code' && code.isHighlightable(block.language))
      enriched.set(block, code.highlightCode(block, await code.getHighlighter(block.language)));
    if (block.type !== 'math') continue;
    try {
      enriched.set(block, math.typesetMath(block));
    } catch (error) {
      const message = `cannot be typeset (${errorReason(error)}); correct it`;
      faults.push({ path: pathToBlock(article, block) ?? [], message });
    }
  }
  const visit = createVisitor({
    body: (body) => body.map((block) => enriched.get(block) ?? visitBlock(block, visit)),
  });
  return { article: visitArticle(article, visit), errors: faults };
}
