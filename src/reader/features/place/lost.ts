/** Notices that a link leads to a passage that is not on the page, and has the feature loaded that knows what became of it. */
import { flag } from '../flags.ts';

/** What browsers take for the top of the page where nothing is named so. */
const TOP = 'top';

/**
 * Id of the passage that a fragment names, without the words that a link may quote after it. Nothing for a fragment of another
 * kind: a picture to look at, words to mark, or what other sites' programs add to addresses.
 */
export function namedIn(hash: string): string | undefined {
  const [id = ''] = hash.slice(1).split(':~:');
  try {
    const name = /^[\p{L}\p{M}\p{N}_-]+$/u.exec(decodeURIComponent(id))?.[0];
    return name?.toLowerCase() === TOP ? undefined : name;
  } catch {
    return undefined;
  }
}

/** Wakes the feature where an article is read. */
export function seekLost(): void {
  if (namedIn(location.hash) === undefined || !document.querySelector('.story')) return;
  flag('place', true);
}
