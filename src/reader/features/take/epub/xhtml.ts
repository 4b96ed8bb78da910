/** XHTML as e-books want it: every element closed, and none that holds something written as empty. Pure. */
import {
  escaped,
  joined,
  xml,
  xmlDocument,
  type Attributes,
  type Markup,
} from '../../../../article/markup.ts';
import { directionOf } from '../../../i18n/languages.ts';

const VOID = /^(?:br|hr|img|link|meta)$/;

/** An element; its name and the names of its attributes are ours. */
export const element = (name: string, attributes: Attributes, ...children: readonly Markup[]): Markup =>
  VOID.test(name) ? xml(name, attributes) : xml(name, attributes, joined(children));

/** An element that holds words; nothing when there are none. */
export const words = (name: string, text: string | undefined, attributes: Attributes = {}): Markup =>
  text ? element(name, attributes, escaped(text)) : joined([]);

/** The attributes that say which language an element is in, and how that is written. */
export const inLanguage = (language: string, direction = directionOf(language)): Attributes => ({
  'xml:lang': language,
  lang: language,
  dir: direction,
});

interface PageHead {
  readonly title: string;
  readonly language: string;
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

/** A whole page of a book. */
export const page = ({ title, language, direction }: PageHead, body: Markup): string =>
  xmlDocument(
    element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        ...inLanguage(language, direction),
      },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('title', {}, escaped(title)),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
      ),
      element('body', {}, body),
    ),
  );
