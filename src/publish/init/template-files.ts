/** The files of a new site, from the folder `template/` next to this file or to the built program. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = new URL('.', import.meta.url);
const TEMPLATE_FOLDER = fileURLToPath(new URL('template/', HERE));

/** What templates write as `{{name}}`. A JSON field whose value is empty is left out. */
export type TemplateValues = Readonly<Record<string, string>>;

const fillText = (text: string, values: TemplateValues): string =>
  text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => values[name] ?? mark);

function fillJson(text: string, values: TemplateValues): string {
  const filled: unknown = JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' ? fillText(value, values) || undefined : value,
  );
  return `${JSON.stringify(filled, null, 2)}\n`;
}

/** npm leaves out some files whose names begin with a dot, so `_name` stands for `.name`. */
const targetPath = (path: string): string => path.split(sep).join('/').replace(/^_/, '.');

export async function readTemplateFiles(values: TemplateValues): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(TEMPLATE_FOLDER, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.toSorted().map(async (path) => {
    const text = await readFile(path, 'utf8');
    const target = targetPath(relative(TEMPLATE_FOLDER, path));
    return [target, target.endsWith('.json') ? fillJson(text, values) : fillText(text, values)] as const;
  });
  return new Map(await Promise.all(read));
}
