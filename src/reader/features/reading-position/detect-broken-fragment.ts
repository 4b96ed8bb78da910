import { HEADLINE } from '../../../article/passage-ids.ts';
import { decodeFragment } from '../../navigation/target-element.ts';
import { setFeatureActive } from '../../storage/active-features.ts';

/** Browsers scroll to the top for this fragment when no element has that id. */
const TOP_FRAGMENT = 'top';

/** Undefined for other fragments: a picture, search terms, or parameters added by other sites. */
export function fragmentId(hash: string): string | undefined {
  const id = decodeFragment(hash.split(':~:')[0] ?? '', '#') ?? '';
  return /^[\p{L}\p{M}\p{N}_-]+$/u.test(id) && id.toLowerCase() !== TOP_FRAGMENT ? id : undefined;
}

export function flagBrokenFragment(): void {
  // Asks the document: this may run before the page is hydrated, when no component has given its element.
  if (fragmentId(location.hash) === undefined || !document.getElementById(HEADLINE)) return;
  setFeatureActive('place', true);
}
