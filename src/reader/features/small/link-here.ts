/** A link to the paragraph at the top of the window, for who reads by keys. */
import { showTarget } from '../../navigation/target.ts';
import { copyText } from './copy.ts';

/** Pixels of a paragraph that must be in view. */
const SEEN = 40;

const BLOCKS = ':is(.story-body, .stretch) > [data-block][id]:not(.pullquote)';

/** Copies the link and shows what it leads to. Tells whether it was copied; nothing where no paragraph is in view. */
export async function copyLinkHere(): Promise<boolean | undefined> {
  const block = [...document.querySelectorAll(BLOCKS)].find(
    (one) => one.getBoundingClientRect().bottom > SEEN,
  );
  if (!block) return undefined;
  const done = await copyText(
    `${location.origin}${location.pathname}${location.search}#${encodeURIComponent(block.id)}`,
  );
  if (done) showTarget(block);
  return done;
}
