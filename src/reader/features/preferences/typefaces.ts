/** Typefaces to choose from; a font file is fetched only when text in it is shown, such as its name in the panel. */
import atkinson from './typefaces/atkinson.css?url';
import literata from './typefaces/literata.css?url';
import openDyslexic from './typefaces/opendyslexic.css?url';
import sourceSerif from './typefaces/source-serif.css?url';

interface Typeface {
  /** Undefined for the site's own and the system's, which the interface names. */
  readonly name?: string;
  /** CSS font families that precede the page's own. */
  readonly families: string;
  readonly sheet?: string;
  /** Average character width, so that a line holds the same number of characters in every typeface. */
  readonly figure?: string;
}

const BOOK_FAMILIES = `'Noto Naskh Arabic Variable', 'Frank Ruhl Libre Variable'`;

export const TYPEFACES = {
  serif: { families: '' },
  sans: { families: 'var(--sans),', figure: '1ch' },
  literata: {
    name: 'Literata',
    families: `'Literata Variable', ${BOOK_FAMILIES}, 'Literata stand-in',`,
    sheet: literata,
    figure: '0.58em',
  },
  sourceSerif: {
    name: 'Source Serif',
    families: `'Source Serif 4 Variable', ${BOOK_FAMILIES}, 'Source Serif stand-in',`,
    sheet: sourceSerif,
    figure: '0.58em',
  },
  atkinson: {
    name: 'Atkinson Hyperlegible',
    families: `'Atkinson Hyperlegible Next Variable', 'Atkinson stand-in',`,
    sheet: atkinson,
    figure: '0.55em',
  },
  openDyslexic: {
    name: 'OpenDyslexic',
    families: `OpenDyslexic, 'OpenDyslexic stand-in',`,
    sheet: openDyslexic,
    figure: '0.8em',
  },
} satisfies Readonly<Record<string, Typeface>>;

export type TypefaceName = keyof typeof TYPEFACES;

export const typefaceOf = (name: TypefaceName): Typeface => TYPEFACES[name];
