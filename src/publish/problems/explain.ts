/** Says of findings in one document what was meant, as far as its data shows that. */
import { formatPath, type JsonPath } from '../../article/issue.ts';
import { explainName, meantName } from './common-names.ts';
import type { Finding } from './finding.ts';
import { explainBareFigure, rightShape } from './right-shape.ts';

/** One mistake is one finding: a field under a wrong name is not also a missing one. */
export function explainFindings(findings: readonly Finding[], data: unknown): Finding[] {
  const missing = new Map(findings.filter(isMissing).map((one) => [formatPath(one.path), one]));
  const absorbed = new Set<Finding>();
  const explained = findings.map((finding): Finding => {
    const { unknown, path, subject } = finding;
    if (subject !== 'article' && subject !== 'author' && subject !== 'site') return finding;
    if (!unknown) return explainValue(finding, data);
    const parent = path.slice(0, -1);
    if (IMAGE_FIELDS.has(unknown.name) && missing.has(formatPath([...parent, 'image']))) {
      if (explainBareFigure(valueAt(data, parent)) !== undefined) absorbed.add(finding);
    }
    const meant = finding.suggestion ?? meantName(unknown.name, unknown.known);
    const lacking = meant === undefined ? undefined : missing.get(formatPath([...parent, meant]));
    if (lacking) absorbed.add(lacking);
    return { ...explainUnknown(finding, meant, data), ...(lacking && { severity: 'error' }) };
  });
  return explained.filter((_, at) => !absorbed.has(findings[at] as Finding));
}

const isMissing = ({ message }: Finding): boolean => message.startsWith('is missing');

const IMAGE_FIELDS: ReadonlySet<string> = new Set(['src', 'url', 'alt', 'width', 'height']);

function explainValue(finding: Finding, data: unknown): Finding {
  const { path, message } = finding;
  const right =
    path.at(-1) === 'image' && isMissing(finding)
      ? explainBareFigure(valueAt(data, path.slice(0, -1)))
      : message.startsWith('must ')
        ? rightShape(path, valueAt(data, path))
        : undefined;
  return right === undefined ? finding : { ...finding, message: right };
}

function explainUnknown(finding: Finding, meant: string | undefined, data: unknown): Finding {
  const { path, unknown } = finding;
  const value = valueAt(data, path);
  const message = unknown && explainName(unknown.name, unknown.known, value);
  if (message !== undefined) return { ...finding, message };
  const shape = meant === undefined ? undefined : rightShape([...path.slice(0, -1), meant], value);
  return shape === undefined
    ? { ...finding, suggestion: meant }
    : { ...finding, message: `is not a field of the format; ${shape}` };
}

const valueAt = (data: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((value, step) => (Object(value) as Record<string | number, unknown>)[step], data);
