/** For a value of the wrong shape: the right one, with the author's own words in it. */
import { formatPath, type JsonPath } from '../../article/issue.ts';
import { slug } from '../../article/urls.ts';

interface Shape {
  readonly path: RegExp;
  readonly shape: (value: string) => unknown;
}

const MAX_SHOWN_LENGTH = 60;

const shorten = (words: string): string =>
  words.length <= MAX_SHOWN_LENGTH ? words : `${words.slice(0, MAX_SHOWN_LENGTH).trimEnd()}…`;

const mediaUrl = (src: string): string =>
  /^(?:https?:|\/)/.test(src) ? src : `/media/${src.replace(/^(?:\.{1,2}\/)*(?:media\/)?/, '')}`;
const image = (src: string) => ({ src: mediaUrl(src), alt: 'What it shows' });
const author = (name: string) => ({ name });
const section = (name: string) => ({ slug: slug(name), name });
const paragraph = (text: string) => ({ type: 'paragraph', text: shorten(text) });
const splitNames = (names: string): string[] => names.split(/\s*(?:[,;&]|\band\b)\s*/).filter(Boolean);
const related = (target: string) =>
  /^(?:https?:|\/)/.test(target) ? { url: target, headline: 'Its headline' } : { article: target };

const FONT_FILE = /\.(?:woff2?|[ot]tf)$/i;

/** The first that fits is taken; none where it gives nothing. */
const SHAPES: readonly Shape[] = [
  { path: /^image$|(?:^|\.)figures\.\d+$/, shape: (src) => ({ image: image(src) }) },
  { path: /^(?!authors\.)(?:.+\.)?(?:image|poster)$/, shape: image },
  { path: /^authors$/, shape: (names) => splitNames(names).map(author) },
  { path: /^authors\.\d+$/, shape: author },
  { path: /^tags$/, shape: (tags) => tags.split(/\s*[,;]\s*/).filter(Boolean) },
  { path: /^translations$/, shape: (id) => ({ fr: id }) },
  { path: /^sections$/, shape: (names) => splitNames(names).map(section) },
  { path: /^sections\.\d+$/, shape: section },
  { path: /^links\.\d+$/, shape: (url) => ({ name: 'Its name', url }) },
  { path: /^related\.\d+$/, shape: related },
  { path: /^theme\.logo$/, shape: (src) => ({ light: mediaUrl(src) }) },
  { path: /^theme\.faces\.\w+$/, shape: (src) => (FONT_FILE.test(src) ? [mediaUrl(src)] : undefined) },
  { path: /(?:^|\.)(?:body|transcript)$/, shape: (text) => [paragraph(text)] },
  { path: /(?:^|\.)(?:body|transcript)\.\d+$/, shape: paragraph },
];

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${spaced(inner)}`);
  return `{ ${fields.join(', ')} }`;
}

/** What to write instead of a string; undefined where the value is none or its right shape is not known. */
export function rightShape(path: JsonPath, value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const shape = SHAPES.find((one) => one.path.test(formatPath(path)))?.shape(value.trim());
  if (shape === undefined) return undefined;
  const name = path.at(-1);
  const given = JSON.stringify(shorten(value));
  const right = spaced(shape);
  return `instead of ${given} write ${typeof name === 'string' ? `${JSON.stringify(name)}: ` : ''}${right}`;
}

/** A figure whose picture is written without `image` around it. */
export function explainBareFigure(figure: unknown): string | undefined {
  const { src, url, alt } = Object(figure) as Record<string, unknown>;
  const file = src ?? url;
  if (typeof file !== 'string') return undefined;
  const words = typeof alt === 'string' ? { alt } : {};
  return `is missing; write "image": ${spaced({ ...image(file), ...words })}`;
}
