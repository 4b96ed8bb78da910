import { marks, type BlockProps } from './block-props.ts';

export function Divider({ block }: BlockProps<'divider'>) {
  return <hr {...marks(block)} />;
}
