import { useSetting } from '../../setting.tsx';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../Sheet.tsx';

/** Text and theme. */
export function Panel({ close }: PanelProps) {
  const { messages } = useSetting();
  return (
    <Sheet title={messages.textAndTheme} close={close} kind="preferences">
      …
    </Sheet>
  );
}
