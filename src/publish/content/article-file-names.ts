import { INVISIBLE_CHARACTERS } from '../../article/normal-form.ts';
import { articleAddress, isPageId } from '../../article/urls.ts';

const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`);

export function nameCharacterError(path: string): string | undefined {
  if (/[\\\u0000-\u001f\u007f]/.test(path))
    return 'has a backslash or a control character in its name, which is not allowed in addresses; rename it';
  if (INVISIBLE.test(path))
    return 'has an invisible character in its name, such as a soft hyphen, which links do not match; rename it';
  return undefined;
}

export function articleFileNameError(path: string): string | undefined {
  const [, extension] = /\.(json|md|markdown)$/i.exec(path) ?? [];
  if (extension === undefined) return undefined;
  if (extension !== 'json' && extension !== 'md')
    return `does not end in lower-case .${extension.toLowerCase() === 'json' ? 'json' : 'md'}; rename it so that it is published`;
  const characters = nameCharacterError(path);
  if (characters !== undefined) return characters;
  const id = articleIdOf(path);
  const segments = id.replace(/^\//, '').split('/');
  const conflicting = segments.find(
    (step, at) => step === 'index.html' || (at < segments.length - 1 && step.endsWith('.json')),
  );
  if (conflicting !== undefined)
    return `would overwrite the page or the data of another article; rename ${JSON.stringify(conflicting)}`;
  if (segments.some((step) => step.trim() === '')) return 'has an empty name; rename it';
  if (isPageId(id) && RESERVED_SEGMENT.test(segments[0] ?? ''))
    return `would be published at ${articleAddress(id)}, which the site uses itself; rename it`;
  return undefined;
}

const ARTICLE_FILE = /\.(?:json|md)$/;

export const isArticleFile = (path: string): boolean => ARTICLE_FILE.test(path);

/** `articles/2023/x.md` has `2023/x`, `pages/about.md` has `/about`. `path` is relative to the content folder. */
export const articleIdOf = (path: string): string =>
  path.replace(/^(?:articles\/|pages(?=\/))/, '').replace(ARTICLE_FILE, '');

export const RESERVED_SEGMENT =
  /^(?:articles|assets|authors|feeds?|highlights|index|media|open|pages?|pictures|saved|schema|search|sections|series|share|sitemaps|tags|_.*|\d+|.*\.\w+)$/i;
