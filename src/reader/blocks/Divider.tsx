import { blockAttributes, type BlockProps } from './block-props.ts';

export function Divider({ block }: BlockProps<'divider'>) {
  return <hr {...blockAttributes(block)} />;
}
