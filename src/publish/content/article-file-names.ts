import { INVISIBLE_CHARACTERS } from '../../article/normal-form.ts';

const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`);

/** `path` is relative to `articles/`. Files that do not look like articles are ignored. */
export function articleFileNameError(path: string): string | undefined {
  if (!path.endsWith('.json'))
    return /\.json$/i.test(path)
      ? 'does not end in lower-case .json; rename it so that it is published'
      : undefined;
  if (/[\\\u0000-\u001f\u007f]/.test(path))
    return 'has a backslash or a control character in its name, which no address can have; rename it';
  if (INVISIBLE.test(path))
    return 'has an invisible character in its name, as a soft hyphen, which no reference has; rename it';
  const segments = path.slice(0, -'.json'.length).split('/');
  const conflicting = segments.find(
    (step, at) => step === 'index.html' || (at < segments.length - 1 && step.endsWith('.json')),
  );
  if (conflicting !== undefined)
    return `would overwrite the page or the data of another article; rename ${JSON.stringify(conflicting)}`;
  if (segments.some((step) => step.trim() === '')) return 'has an empty name; rename it';
  return undefined;
}
