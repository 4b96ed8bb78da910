/** Which names of article files can be published. Pure. */

/**
 * What is wrong with the path of an article's file below `articles/`, and what would be right. Other files than articles
 * may lie about, so they have no fault, unless they look like articles.
 */
export function nameFault(path: string): string | undefined {
  if (!path.endsWith('.json'))
    return /\.json$/i.test(path)
      ? 'does not end in lower-case .json; rename it so that it is published'
      : undefined;
  if (/[\\\u0000-\u001f\u007f]/.test(path))
    return 'has a backslash or a control character in its name, which no address can have; rename it';
  const steps = path.slice(0, -'.json'.length).split('/');
  const taken = steps.find(
    (step, at) => step === 'index.html' || (at < steps.length - 1 && step.endsWith('.json')),
  );
  if (taken !== undefined)
    return `would overwrite the page or the data of another article; rename ${JSON.stringify(taken)}`;
  if (steps.some((step) => step.trim() === '')) return 'has an empty name; rename it';
  return undefined;
}
