/** XHTML elements: all closed, and only void ones in the empty-element form. Pure. */
import {
  escapeMarkup,
  joinMarkup,
  xmlElement,
  xmlDocument,
  type Attributes,
  type Markup,
} from '../../../article/markup.ts';
import { wordsMarkup } from '../../../article/isolate-markup.ts';
import { directionOf, type Direction } from '../../../article/bidi.ts';

const VOID_ELEMENTS = /^(?:br|hr|img|link|meta)$/;

/** Names are constants of our own and are not escaped. */
export const element = (name: string, attributes: Attributes, ...children: readonly Markup[]): Markup =>
  VOID_ELEMENTS.test(name)
    ? xmlElement(name, attributes)
    : xmlElement(name, attributes, joinMarkup(children));

export const textElement = (name: string, text: string | undefined, attributes: Attributes = {}): Markup =>
  text ? element(name, attributes, escapeMarkup(text)) : joinMarkup([]);

/** An element with words that are read in a direction. */
export const wordsElement = (
  name: string,
  text: string | undefined,
  direction: Direction,
  attributes: Attributes = {},
): Markup => (text ? element(name, attributes, wordsMarkup(text, direction)) : joinMarkup([]));

export const languageAttributes = (language: string, direction = directionOf(language)): Attributes => ({
  'xml:lang': language,
  lang: language,
  dir: direction,
});

interface PageHead {
  readonly title: string;
  readonly language: string;
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

export const xhtmlPage = ({ title, language, direction }: PageHead, body: Markup): string =>
  xmlDocument(
    element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...languageAttributes(language, direction),
      },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('title', {}, escapeMarkup(title)),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
      ),
      element('body', {}, body),
    ),
  );
