import { INVISIBLE_CHARACTERS } from '../../article/normal-form.ts';

const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`);

/** `path` is relative to `articles/`. Files that do not look like articles are ignored. */
export function articleFileNameError(path: string): string | undefined {
  const [, extension] = /\.(json|md|markdown)$/i.exec(path) ?? [];
  if (extension === undefined) return undefined;
  if (extension !== 'json' && extension !== 'md')
    return `does not end in lower-case .${extension.toLowerCase() === 'json' ? 'json' : 'md'}; rename it so that it is published`;
  if (/[\\\u0000-\u001f\u007f]/.test(path))
    return 'has a backslash or a control character in its name, which no address can have; rename it';
  if (INVISIBLE.test(path))
    return 'has an invisible character in its name, as a soft hyphen, which no reference has; rename it';
  const segments = articleIdOf(path).split('/');
  const conflicting = segments.find(
    (step, at) => step === 'index.html' || (at < segments.length - 1 && step.endsWith('.json')),
  );
  if (conflicting !== undefined)
    return `would overwrite the page or the data of another article; rename ${JSON.stringify(conflicting)}`;
  if (segments.some((step) => step.trim() === '')) return 'has an empty name; rename it';
  return undefined;
}

const ARTICLE_FILE = /\.(?:json|md)$/;

export const isArticleFile = (path: string): boolean => ARTICLE_FILE.test(path);

/** The id of the article in a file; `path` is relative to `articles/`. */
export const articleIdOf = (path: string): string => path.replace(ARTICLE_FILE, '');
