/**
 * What an SVG would do when it is opened by itself. In an `<img>` no SVG runs or loads anything; opened from its own address
 * it is a page of this site, and what it runs may read all that the reader has saved here. Pure.
 */
import { parseXml, XmlElement, XmlProcessingInstruction, type XmlDocument } from '@rgrove/parse-xml';

export interface Svg {
  /** In pixels, where it says so itself. */
  readonly width?: number;
  readonly height?: number;
  /** What is wrong with it, and what would be right; undefined when it is safe to serve. */
  readonly fault?: string;
}

/** Elements that run, or bring HTML in, whatever their namespace. */
const RUNS = /^(?:[\w-]+:)?(?:script|foreignobject|handler|listener|iframe|object|embed|html|body)$/i;
const HANDLER = /^on/i;
const LINK = /^(?:xlink:)?(?:href|src|to|from|values|by|action|formaction)$/i;
/** White space and control characters are left out of a scheme by browsers. */
const RUNNING_LINK = /(?:^|;)(?:javascript|vbscript|data:(?!image\/(?:png|jpeg|gif|webp|avif)\b))/i;
const DEEPEST = 500;

const REMEDY = 'opened directly it would run on this site; remove it, or export the drawing again';

/** Reads an SVG. Never throws. */
export function readSvg(text: string): Svg {
  if (/<!ENTITY/i.test(text))
    return { fault: 'declares entities, which can hide code; save it as plain SVG' };
  try {
    return judge(parseXml(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { fault: `is not a well-formed SVG (${reason}); save it again` };
  }
}

/** A style sheet may be a program that makes another document of this one. */
const isProgram = (node: unknown): boolean =>
  node instanceof XmlProcessingInstruction &&
  node.name === 'xml-stylesheet' &&
  !/\btype\s*=\s*["']text\/css["']/.test(node.content);

function judge({ root, children }: XmlDocument): Svg {
  if (!root || !/^(?:[\w-]+:)?svg$/.test(root.name)) return { fault: 'is not an SVG; use a picture' };
  const fault = children.some(isProgram) ? `holds <?xml-stylesheet?>: ${REMEDY}` : faultIn(root);
  return { ...sizeOf(root), ...(fault !== undefined && { fault }) };
}

function faultIn(root: XmlElement): string | undefined {
  const open = [{ element: root, depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { element, depth } = at;
    if (depth > DEEPEST) return `nests more than ${DEEPEST} elements deep; flatten it`;
    if (RUNS.test(element.name)) return `holds <${element.name}>: ${REMEDY}`;
    for (const [name, value] of Object.entries(element.attributes))
      if (HANDLER.test(name) || (LINK.test(name) && RUNNING_LINK.test(value.replace(/[\s\0-\x1f]+/g, ''))))
        return `holds ${name}=${JSON.stringify(value.slice(0, 40))}: ${REMEDY}`;
    for (const child of element.children)
      if (child instanceof XmlElement) open.push({ element: child, depth: depth + 1 });
  }
  return undefined;
}

/** Pixels, where a length is given in them. */
const pixels = (length: string | undefined): number | undefined => {
  const found = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length ?? '')?.[1];
  return found === undefined ? undefined : Math.round(Number(found)) || undefined;
};

function sizeOf({ attributes }: XmlElement): Pick<Svg, 'width' | 'height'> {
  const [, , boxWidth, boxHeight] = (attributes['viewBox'] ?? '').trim().split(/[\s,]+/);
  const width = pixels(attributes['width']) ?? pixels(boxWidth);
  const height = pixels(attributes['height']) ?? pixels(boxHeight);
  return width === undefined || height === undefined ? {} : { width, height };
}
