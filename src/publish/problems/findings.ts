/** Turns findings into problems with positions and suggestions; reads only files that have findings. */
import { groupBy } from '../../article/group-by.ts';
import { formatPath, type JsonPath } from '../../article/issue.ts';
import { mapFiles } from '../map-concurrently.ts';
import { explainFindings } from './explain.ts';
import type { Finding, StringQuery } from './finding.ts';
import { jsonTree, type DocumentTree } from './json-position.ts';
import { compareByPosition, type Problem } from './problem.ts';
import { loadMarkdownReader } from '../content/load-markdown-reader.ts';
import { readText, UnreadableError } from '../content/read-text.ts';
import { normalPath } from '../../article/normal-form.ts';

/** Articles are parsed in one normal form of Unicode, files may have another. */
const isSame = (written: string, value: string): boolean =>
  written === value || normalPath(written) === value;

/** Checks work on the parsed article, which has no positions: they are searched only when there is a problem. */
function findStringPaths(document: unknown, { value, pathPattern }: StringQuery): JsonPath[] {
  const found: JsonPath[] = [];
  const search = (part: unknown, path: JsonPath): void => {
    if (typeof part === 'string' && isSame(part, value) && pathPattern.test(formatPath(path)))
      found.push(path);
    if (Array.isArray(part)) part.forEach((inner, index) => search(inner, [...path, index]));
    else if (typeof part === 'object' && part !== null)
      for (const [name, inner] of Object.entries(part)) search(inner, [...path, name]);
  };
  search(document, []);
  return found;
}

const hasParts = ({ subject }: Finding): boolean =>
  subject === 'article' || subject === 'author' || subject === 'site';

export async function toProblems(findings: readonly Finding[]): Promise<Problem[]> {
  const files = [...groupBy(findings, ({ file }) => file)].sort(([a], [b]) => (a < b ? -1 : 1));
  const located = await mapFiles(files, async ([file, ofFile]) => {
    const tree = ofFile.some(hasParts) ? await readTree(file) : undefined;
    return explainFindings(ofFile, tree?.data)
      .flatMap((finding) => atStringPaths(finding, tree?.data))
      .map((finding) => toProblem(finding, tree))
      .sort(compareByPosition);
  });
  return located.flat();
}

async function readTree(file: string): Promise<DocumentTree | undefined> {
  try {
    const text = readText(file);
    return file.endsWith('.md') ? (await loadMarkdownReader()).readMarkdown(text) : jsonTree(text);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

function atStringPaths(finding: Finding, data: unknown): Finding[] {
  const places = finding.stringQuery ? findStringPaths(data, finding.stringQuery) : [];
  return places.length === 0 ? [finding] : places.map((path) => ({ ...finding, path }));
}

function toProblem(finding: Finding, tree: DocumentTree | undefined): Problem {
  const { file, path, severity, subject, unknown, suggestion } = finding;
  const syntax =
    path.length === 0 && finding.message.startsWith('is not JSON') ? tree?.syntaxError : undefined;
  const isKey = unknown !== undefined && unknown.name === path.at(-1);
  const place = finding.position ?? syntax ?? tree?.position(path, isKey ? 'key' : 'value');
  return {
    file,
    path: path.length === 0 ? `(${subject})` : formatPath(path),
    message: syntax?.message ?? finding.message,
    severity,
    ...(place && { line: place.line, column: place.column }),
    ...(suggestion !== undefined && { suggestion }),
  };
}
