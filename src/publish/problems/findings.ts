/** From what is found wrong to problems with positions and proposals; only files with findings are read again. */
import { getNodeValue } from 'jsonc-parser';
import { formatPath, type Issue } from '../../article/issue.ts';
import { mapBounded } from '../content/bounded.ts';
import { jsonTree, type JsonTree } from './json-position.ts';
import { nearest } from './nearest.ts';
import { placesOf, type Named } from '../content/places.ts';
import { byPlace, type Problem } from './problems.ts';
import { readText, UnreadableError } from '../content/read-text.ts';

/** An issue and its file. */
export interface Finding extends Issue {
  readonly file: string;
  /** What it is about, when its path is to be looked for in the file; each place becomes a problem. */
  readonly named?: Named;
  /** What the file is: names the whole of it. */
  readonly of: 'article' | 'site' | 'folder' | 'media';
  readonly suggestion?: string | undefined;
}

const FILES_AT_ONCE = 32;
const isJson = ({ of }: Finding): boolean => of === 'article' || of === 'site';

/** The findings as problems, by file and place. */
export async function toProblems(findings: readonly Finding[]): Promise<Problem[]> {
  const files = [...byFile(findings)].sort(([a], [b]) => (a < b ? -1 : 1));
  const located = await mapBounded(files, FILES_AT_ONCE, async ([file, own]) => {
    const tree = own.some(isJson) ? treeOf(file) : undefined;
    const value: unknown = tree?.root && getNodeValue(tree.root);
    return own
      .flatMap((finding) => atItsPlaces(finding, value))
      .map((finding) => toProblem(finding, tree))
      .sort(byPlace);
  });
  return located.flat();
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = files.get(finding.file);
    if (own) own.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

function treeOf(file: string): JsonTree | undefined {
  try {
    return jsonTree(readText(file));
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

function atItsPlaces(finding: Finding, value: unknown): Finding[] {
  const places = finding.named ? placesOf(value, finding.named) : [];
  return places.length === 0 ? [finding] : places.map((path) => ({ ...finding, path }));
}

function toProblem(finding: Finding, tree: JsonTree | undefined): Problem {
  const { file, path, severity, of, unknown } = finding;
  const syntax = path.length === 0 && finding.message.startsWith('is not JSON') ? tree?.fault : undefined;
  const isKey = unknown !== undefined && unknown.name === path.at(-1);
  const place = syntax ?? tree?.position(path, isKey ? 'key' : 'value');
  const suggestion = finding.suggestion ?? (unknown && nearest(unknown.name, unknown.known));
  return {
    file,
    path: path.length === 0 ? `(${of})` : formatPath(path),
    message: syntax?.message ?? finding.message,
    severity,
    ...(place && { line: place.line, column: place.column }),
    ...(suggestion !== undefined && { suggestion }),
  };
}
