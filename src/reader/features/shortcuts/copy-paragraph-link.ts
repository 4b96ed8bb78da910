import { markTarget } from '../../navigation/target.ts';
import { copyText } from '../../dom/copy-text.ts';

const MIN_VISIBLE_PX = 40;

const BLOCK_SELECTOR = ':is(.story-body, .stretch) > [data-block][id]:not(.pullquote)';

/**
 * Copies a link to the paragraph at the top of the window and highlights it. Resolves to whether it was copied;
 * undefined when no paragraph is visible.
 */
export async function copyParagraphLink(): Promise<boolean | undefined> {
  const block = [...document.querySelectorAll(BLOCK_SELECTOR)].find(
    (one) => one.getBoundingClientRect().bottom > MIN_VISIBLE_PX,
  );
  if (!block) return undefined;
  const done = await copyText(
    `${location.origin}${location.pathname}${location.search}#${encodeURIComponent(block.id)}`,
  );
  if (done) markTarget(block);
  return done;
}
