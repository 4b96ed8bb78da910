import { hasRtl } from '../article/bidi.ts';
import { loadChunk } from './page-source.ts';

/** Loads what right-to-left text needs if a page's data has any. Rejects with a {@link LoadError}. */
export async function loadRtlTextFor(json: string): Promise<void> {
  if (!hasRtl(json)) return;
  const { prepareRtlText } = await loadChunk(() => import('./blocks/rtl-text.ts'));
  prepareRtlText();
}
