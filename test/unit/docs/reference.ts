/** Generates the reference of the format from its JSON Schemas. */
import { format, resolveConfig } from 'prettier';

export interface Shape {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  /** Values of an object with any keys. */
  readonly additionalProperties?: Shape | boolean;
  readonly required?: readonly string[];
  readonly default?: unknown;
}

/** Fields that publishing adds; authors do not write them. */
const isMade = ({ description = '' }: Shape): boolean =>
  /(?:added|made|filled in) when publishing/i.test(description);

/** Titles of sections, where they differ from the name of the schema. */
export const TITLES: Readonly<Record<string, string>> = {
  Moment: 'Date',
  Url: 'Address',
  MarkedSpan: 'Span',
  LineBreak: 'Line break',
  Image: 'Picture',
  Figure: 'Captioned picture',
  Related: 'Related article',
  ArticleId: 'Article id',
  Block: 'Blocks',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'number',
  boolean: '`true` or `false`',
};

/** Describes the type of a value, with links to schemas that have a section of their own. */
function kindOf(shape: Shape): string {
  if (shape.$ref !== undefined) {
    const name = shape.$ref.replace('#/$defs/', '');
    const title = TITLES[name] ?? name;
    return `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`;
  }
  if (shape.const !== undefined) return `\`${JSON.stringify(shape.const)}\``;
  if (shape.enum) return shape.enum.map((one) => `\`${JSON.stringify(one)}\``).join(', ');
  if (shape.anyOf) return [...new Set(shape.anyOf.map(kindOf))].join(' or ');
  if (shape.type === 'array') return `list of: ${kindOf(shape.items ?? {})}`;
  if (shape.properties)
    return `{ ${Object.keys(shape.properties)
      .map((name) => `\`${name}\``)
      .join(', ')} }`;
  return KINDS[shape.type ?? ''] ?? shape.type ?? 'anything';
}

/** Includes fields of nested objects, such as `theme.accent`; `[]` is an item of a list, `*` a key that the publisher chooses. */
function rowsOf({ properties = {}, required = [] }: Shape, prefix = ''): string[] {
  return Object.entries(properties)
    .filter(([, shape]) => !isMade(shape))
    .flatMap(([name, shape]) => {
      const item = shape.type === 'array' ? shape.items : shape;
      const forms = item?.anyOf?.filter((form) => form.properties) ?? [];
      const inner = forms.length > 0 ? mergeForms(forms) : item;
      const values = item?.additionalProperties;
      const path = `${prefix}${name}`;
      const needed = required.includes(name) && shape.default === undefined ? ' (required)' : '';
      const row = `| \`${path}\`${needed} | ${kindOf(shape)} | ${(shape.description ?? '').replaceAll('|', '\\|')} |`;
      return [
        row,
        ...(inner?.properties ? rowsOf(inner, `${path}${shape.type === 'array' ? '[]' : ''}.`) : []),
        ...(typeof values === 'object' ? rowsOf(values, `${path}.*.`) : []),
      ];
    });
}

export const fieldTable = (shape: Shape): string =>
  ['| field | value | meaning |', '| --- | --- | --- |', ...rowsOf(shape)].join('\n');

export const jsonExample = (value: unknown): string =>
  `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** Merges the schemas of one block (with `src` or `sources`): a field is required if all of them require it. */
export function mergeForms(forms: readonly Shape[]): Shape {
  const properties = Object.assign({}, ...forms.map((form) => form.properties)) as NonNullable<
    Shape['properties']
  >;
  const required = Object.keys(properties).filter((name) =>
    forms.every((form) => form.required?.includes(name)),
  );
  return { ...forms[0], properties, required };
}

export async function formatMarkdown(file: string, markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(file)), filepath: file });
}
