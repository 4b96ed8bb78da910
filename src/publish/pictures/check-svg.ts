/** An SVG opened by its own address is a page of this site, whose scripts could read all stored data. Pure. */
import { parseXml, XmlElement, XmlProcessingInstruction, type XmlDocument } from '@rgrove/parse-xml';
import { briefReason } from '../problems/system-errors.ts';

export interface SvgCheck {
  readonly width?: number;
  readonly height?: number;
  readonly error?: string;
}

/** Elements that run scripts or embed HTML, in any namespace. */
const ACTIVE_ELEMENT =
  /^(?:[\w-]+:)?(?:script|foreignobject|handler|listener|iframe|object|embed|html|body)$/i;
const EVENT_HANDLER = /^on/i;
const LINK_ATTRIBUTE = /^(?:xlink:)?(?:href|src|to|from|values|by|action|formaction)$/i;
/** Browsers ignore white space and control characters in a scheme. */
const ACTIVE_LINK = /(?:^|;)(?:javascript|vbscript|data:(?!image\/(?:png|jpeg|gif|webp|avif)\b))/i;
const MAX_SVG_DEPTH = 500;

const SVG_REMEDY = 'opened directly it would run on this site; remove it, or export the drawing again';

export function checkSvg(text: string): SvgCheck {
  if (/<!ENTITY/i.test(text))
    return { error: 'declares entities, which can hide code; save it as plain SVG' };
  try {
    return checkDocument(parseXml(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return { error: `is not a well-formed SVG (${briefReason(error)}); save it again` };
  }
}

/** An XSLT style sheet can transform the document into anything. */
const isXslt = (node: unknown): boolean =>
  node instanceof XmlProcessingInstruction &&
  node.name === 'xml-stylesheet' &&
  !/\btype\s*=\s*["']text\/css["']/.test(node.content);

function checkDocument({ root, children }: XmlDocument): SvgCheck {
  if (!root || !/^(?:[\w-]+:)?svg$/.test(root.name)) return { error: 'is not an SVG; use a picture' };
  const fault = children.some(isXslt)
    ? `contains <?xml-stylesheet?>: ${SVG_REMEDY}`
    : findActiveContent(root);
  return { ...svgSize(root), ...(fault !== undefined && { error: fault }) };
}

function findActiveContent(root: XmlElement): string | undefined {
  const open = [{ element: root, depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { element, depth } = at;
    if (depth > MAX_SVG_DEPTH) return `nests more than ${MAX_SVG_DEPTH} elements deep; flatten it`;
    if (ACTIVE_ELEMENT.test(element.name)) return `contains <${element.name}>: ${SVG_REMEDY}`;
    for (const [name, value] of Object.entries(element.attributes))
      if (
        EVENT_HANDLER.test(name) ||
        (LINK_ATTRIBUTE.test(name) && ACTIVE_LINK.test(value.replace(/[\s\0-\x1f]+/g, '')))
      )
        return `contains ${name}=${JSON.stringify(value.slice(0, 40))}: ${SVG_REMEDY}`;
    for (const child of element.children)
      if (child instanceof XmlElement) open.push({ element: child, depth: depth + 1 });
  }
  return undefined;
}

const parsePixels = (length: string | undefined): number | undefined => {
  const found = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length ?? '')?.[1];
  return found === undefined ? undefined : Math.round(Number(found)) || undefined;
};

function svgSize({ attributes }: XmlElement): Pick<SvgCheck, 'width' | 'height'> {
  const [, , boxWidth, boxHeight] = (attributes['viewBox'] ?? '').trim().split(/[\s,]+/);
  const width = parsePixels(attributes['width']) ?? parsePixels(boxWidth);
  const height = parsePixels(attributes['height']) ?? parsePixels(boxHeight);
  return width === undefined || height === undefined ? {} : { width, height };
}
