/** Addresses as an article's file writes them. Pure. */
import { articleAddress } from './urls.ts';

/**
 * Makes an address that is written relative to an article's own file (`../media/x.jpg`) relative to the site (`/media/x.jpg`).
 * Anything with a scheme, or only a query or fragment, stays as it is. Dots are resolved and never lead above the root.
 */
export function fromArticle(id: string, url: string): string {
  if (/^(?:[a-z]+:|#|\?)/.test(url)) return url;
  const [path, tail] = splitOnce(url, /[?#]/);
  const steps = path.startsWith('/') ? [] : articleAddress(id).split('/').slice(1, -2);
  const given = path.replace(/^\//, '').split('/');
  given.forEach((step, at) => {
    const dots = step.replace(/%2e/gi, '.');
    if (dots !== '.' && dots !== '..') {
      steps.push(step);
      return;
    }
    if (dots === '..') steps.pop();
    if (at === given.length - 1) steps.push('');
  });
  return `/${steps.join('/')}${tail}`;
}

function splitOnce(text: string, at: RegExp): [string, string] {
  const index = text.search(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index)];
}
