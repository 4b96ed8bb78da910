import type { Block, BlockOf, BlockType } from '../../article/blocks.ts';

/** What every block component is given. */
export interface BlockProps<T extends BlockType> {
  readonly block: BlockOf<T>;
}

/** What every block's outermost element carries: its type, and its id as the target of links. */
export const marks = (block: Block) => ({ 'data-block': block.type, id: block.id });
