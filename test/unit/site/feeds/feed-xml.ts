/** Reads feeds with a general XML parser. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** Elements below the root at a path such as `entry/link`, in order. */
const elementsAt = (xml: string, path: string): XmlElement[] =>
  path
    .split('/')
    .reduce<XmlElement[]>(
      (parents, name) =>
        parents.flatMap(({ children }) =>
          children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name),
        ),
      [parseXml(xml).root!],
    );

export const textsAt = (xml: string, path: string): string[] =>
  elementsAt(xml, path).map(({ text }) => text.trim());

export const attributesAt = (xml: string, path: string): Record<string, string>[] =>
  elementsAt(xml, path).map(({ attributes }) => ({ ...attributes }));

export interface JsonFeed {
  readonly items: readonly { readonly content_html: string; readonly [field: string]: unknown }[];
  readonly [field: string]: unknown;
}
