import type { Block, BlockOf, BlockType } from '../../article/blocks.ts';

export interface BlockProps<T extends BlockType> {
  readonly block: BlockOf<T>;
}

export const blockAttributes = (block: Block) => ({ 'data-block': block.type, id: block.id });
