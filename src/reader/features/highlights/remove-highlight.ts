import { showNotice } from '../../ui/notices.ts';
import type { Highlight } from '../../storage/stores/annotation.ts';
import { deleteHighlight, saveHighlight } from '../../storage/stores/highlight-store.ts';

export async function removeHighlight(base: string, highlight: Highlight, message: string): Promise<void> {
  await deleteHighlight(base, highlight);
  showNotice(message, () => saveHighlight(base, highlight));
}
