import { markTarget } from '../../navigation/target.ts';
import { copyText } from '../../dom/copy-text.ts';
import { topBlocks } from './top-blocks.ts';

const MIN_VISIBLE_PX = 40;

/** Resolves to whether the link was copied; undefined when no paragraph is visible. */
export async function copyParagraphLink(): Promise<boolean | undefined> {
  const block = topBlocks().find(
    (one) => one.id !== '' && one.getBoundingClientRect().bottom > MIN_VISIBLE_PX,
  );
  if (!block) return undefined;
  const done = await copyText(
    `${location.origin}${location.pathname}${location.search}#${encodeURIComponent(block.id)}`,
  );
  if (done) markTarget(block.id);
  return done;
}
