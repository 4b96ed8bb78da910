import { HEADLINE } from '../../../article/passage-ids.ts';
import { setFeatureActive } from '../../storage/active-features.ts';

/** Browsers scroll to the top for this fragment when no element has that id. */
const TOP_FRAGMENT = 'top';

/** Undefined for other fragments: a picture, search terms, or parameters added by other sites. */
export function fragmentId(hash: string): string | undefined {
  const [id = ''] = hash.slice(1).split(':~:');
  try {
    const name = /^[\p{L}\p{M}\p{N}_-]+$/u.exec(decodeURIComponent(id))?.[0];
    return name?.toLowerCase() === TOP_FRAGMENT ? undefined : name;
  } catch {
    return undefined;
  }
}

export function flagBrokenFragment(): void {
  // Asks the document: this may run before the page is hydrated, when no component has given its element.
  if (fragmentId(location.hash) === undefined || !document.getElementById(HEADLINE)) return;
  setFeatureActive('place', true);
}
