import { normalName } from './normal-form.ts';
import { articleAddress } from './urls.ts';

/** Resolves a URL written relative to an article's file (`../media/x.jpg`) to one of the site; never above the root. */
export function resolveArticleUrl(id: string, url: string): string {
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

const ARTICLE_PATH =
  /^(?:\/articles\/|(?=\/(?!(?:articles|media)\/)))(\/?[^?#]+?)(?:\/(?:index\.html)?)?(?:[?#]|$)/;

/** Undefined for another site. */
export function linkedArticleId(id: string, url: string): string | undefined {
  const path = ARTICLE_PATH.exec(resolveArticleUrl(id, url))?.[1];
  return path?.includes('%') ? normalName(decodeLeniently(path)) : path;
}

/** As it is where it has an escape that is no UTF-8. */
export function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function splitOnce(text: string, at: RegExp): [string, string] {
  const index = text.search(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index)];
}
