/** Pages of an e-book: HTML trees written as XHTML. Pure. */
import type { Properties } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';
import { element, type Child } from '../../../article/html-element.ts';
import { replaceInvalidXml } from '../../../article/markup.ts';
import { directionOf } from '../../../article/bidi.ts';

export const textElement = (name: string, text: string | undefined, properties: Properties = {}): Child =>
  text ? element(name, properties, text) : undefined;

export const languageProperties = (language: string, direction = directionOf(language)): Properties => ({
  xmlLang: language,
  lang: language,
  dir: direction,
});

interface PageHead {
  readonly title: string;
  readonly language: string;
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

export function xhtmlPage({ title, language, direction }: PageHead, ...body: readonly Child[]): string {
  const page = element(
    'html',
    { 'xmlns:epub': 'http://www.idpf.org/2007/ops', ...languageProperties(language, direction) },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('title', {}, title),
      element('link', { rel: ['stylesheet'], type: 'text/css', href: 'book.css' }),
    ),
    element('body', {}, ...body),
  );
  const xml = toXml(toXast(page), { closeEmptyElements: true, tightClose: true });
  // The library leaves the end of a CDATA section as it is, which XML forbids in text.
  return `<?xml version="1.0" encoding="utf-8"?>\n${replaceInvalidXml(xml).replaceAll(']]>', ']]&gt;')}\n`;
}
