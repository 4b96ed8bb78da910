/** The typefaces that a reader can choose. A file of a face is fetched only where a text in it is shown. */
import atkinson from './faces/atkinson.css?url';
import literata from './faces/literata.css?url';
import openDyslexic from './faces/opendyslexic.css?url';
import sourceSerif from './faces/source-serif.css?url';

interface Face {
  /** Its own name; those of the system are named by the interface. */
  readonly name?: string;
  /** What stands before the page's own font families. */
  readonly families: string;
  /** Address of the style sheet that brings it. */
  readonly sheet?: string;
  /** Width of what counts as a figure in its measure, so that a line has as many characters as in any other face. */
  readonly figure?: string;
}

const BOOK = `'Noto Naskh Arabic Variable', 'Frank Ruhl Libre Variable'`;

export const FACES = {
  serif: { families: '' },
  sans: { families: 'var(--sans),' },
  literata: {
    name: 'Literata',
    families: `'Literata Variable', ${BOOK}, 'Literata stand-in',`,
    sheet: literata,
    figure: '0.58em',
  },
  sourceSerif: {
    name: 'Source Serif',
    families: `'Source Serif 4 Variable', ${BOOK}, 'Source Serif stand-in',`,
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
} satisfies Readonly<Record<string, Face>>;

export type FaceName = keyof typeof FACES;

/** A face with all that it may have. */
export const faceOf = (name: FaceName): Face => FACES[name];
