/** Typefaces of a site as style sheet. Pure. */
import type { FaceName } from '../../article/theme.ts';

/** A font file of the content folder. Lengths are in parts of the font size. */
export interface FontFile {
  /** Root-relative. */
  readonly src: string;
  /** `400`, or `200 900` of a variable font. */
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly isSans: boolean;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Average width of a letter in running text. */
  readonly letterWidth: number;
  /** Width of the digit 0. */
  readonly digitWidth: number;
}

/** Fonts that nearly every machine has, or has one of the same metrics; average widths of their letters. */
const FALLBACKS = {
  serif: {
    regular: { names: ['Times New Roman', 'Liberation Serif'], letterWidth: 0.3743 },
    bold: { names: ['Times New Roman Bold', 'Liberation Serif Bold'], letterWidth: 0.3981 },
  },
  sans: {
    regular: { names: ['Arial', 'Liberation Sans'], letterWidth: 0.4122 },
    bold: { names: ['Arial Bold', 'Liberation Sans Bold'], letterWidth: 0.4451 },
  },
} as const;

/** Latin, Greek and Cyrillic: for other scripts the machine has better fonts than these. */
const FALLBACK_RANGE = 'U+0-52F,U+1C80-1C8F,U+1E00-1FFF,U+2000-22FF';

const FIRST_BOLD_WEIGHT = 550;

const fontFace = (declarations: Readonly<Record<string, string>>): string =>
  `@font-face{${Object.entries(declarations)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Text that is shown in the fallback takes about as much space as in the font. */
function fallbackFaces(family: string, files: readonly FontFile[]): string[] {
  const upright = files.filter(({ style }) => style === 'normal');
  const [first] = upright.length > 0 ? upright : files;
  if (!first) return [];
  const fonts = FALLBACKS[first.isSans ? 'sans' : 'serif'];
  const of = (weight: 'regular' | 'bold'): string => {
    const isFit = (file: FontFile): boolean =>
      weight === 'bold'
        ? Number(file.weight.split(' ').at(-1)) >= FIRST_BOLD_WEIGHT
        : parseInt(file.weight, 10) < FIRST_BOLD_WEIGHT;
    const file = upright.find((one) => !one.weight.includes(' ') && isFit(one)) ?? first;
    // A variable font has been measured at its regular weight.
    const { letterWidth } = fonts[parseInt(file.weight, 10) >= FIRST_BOLD_WEIGHT ? 'bold' : 'regular'];
    const scale = file.letterWidth / letterWidth;
    return fontFace({
      'font-family': `"${family} fallback"`,
      'font-weight': weight === 'bold' ? '700' : '400',
      src: fonts[weight].names.map((name) => `local("${name}")`).join(','),
      'size-adjust': percent(scale),
      'ascent-override': percent(file.ascent / scale),
      'descent-override': percent(file.descent / scale),
      'line-gap-override': percent(file.lineGap / scale),
      'unicode-range': FALLBACK_RANGE,
    });
  };
  return [of('regular'), of('bold')];
}

const quoteUrl = (url: string): string => `url("${encodeURI(decodeURI(url)).replaceAll('"', '%22')}")`;

function fileFaces(family: string, files: readonly FontFile[]): string[] {
  const faces = files.map(({ src, weight, style }) =>
    fontFace({
      'font-family': `"${family}"`,
      'font-style': style,
      'font-weight': weight,
      'font-display': 'optional',
      src: `${quoteUrl(src)} format("woff2")`,
    }),
  );
  return [...faces, ...fallbackFaces(family, files)];
}

/** A page that is painted before the fonts have been fetched shows only the fallback; `styles/tokens.css` sets the property. */
const withFallback = (webFonts: string, fallback: string): string =>
  `var(--without-web-fonts,${webFonts},) ${fallback}`;

/** A typeface that the app brings along: its families, and the average width of its digits. */
interface AppFace {
  readonly families: string;
  readonly figure?: string;
}

const SCRIPT_FAMILIES = '"Noto Naskh Arabic Variable","Frank Ruhl Libre Variable"';

const APP_FACES: Readonly<Record<FaceName, AppFace>> = {
  'source-serif': {
    families: withFallback(`"Source Serif 4 Variable",${SCRIPT_FAMILIES}`, '"Source Serif stand-in"'),
    figure: '0.58em',
  },
  literata: {
    families: withFallback(`"Literata Variable",${SCRIPT_FAMILIES}`, '"Literata stand-in"'),
    figure: '0.58em',
  },
  atkinson: {
    families: withFallback('"Atkinson Hyperlegible Next Variable"', '"Atkinson stand-in"'),
    figure: '0.55em',
  },
  serif: { families: 'ui-serif' },
  sans: { families: 'var(--sans)' },
};

export type SiteFace = FaceName | readonly FontFile[];

export interface SiteFaces {
  readonly body?: SiteFace | undefined;
  readonly headline?: SiteFace | undefined;
}

export interface FaceStyles {
  /** `@font-face` rules of font files. */
  readonly rules: string;
  /** For the root. */
  readonly declarations: readonly string[];
  /** Faces of the app that are shown. */
  readonly appFaces: readonly FaceName[];
}

/** That of the text, where `site.json` names none; `styles/tokens.css` has its families. */
const DEFAULT_FACE: FaceName = 'source-serif';

const FAMILY_NAMES = { body: 'Site text', headline: 'Site headline' } as const;

export function faceStyles(faces: SiteFaces): FaceStyles {
  const rules: string[] = [];
  const declarations: string[] = [];
  const appFaces = new Set<FaceName>(faces.body === undefined ? [DEFAULT_FACE] : []);
  for (const role of ['body', 'headline'] as const) {
    const face = faces[role];
    if (face === undefined) continue;
    const property = role === 'body' ? '--site-face' : '--site-headline-face';
    if (typeof face === 'string') {
      const { families, figure } = APP_FACES[face];
      if (figure !== undefined) appFaces.add(face);
      declarations.push(`${property}:${families}`);
      if (role === 'body') declarations.push(`--site-figure:${figure ?? '1ch'}`);
      continue;
    }
    const family = FAMILY_NAMES[role];
    rules.push(...fileFaces(family, face));
    declarations.push(`${property}:${withFallback(`"${family}"`, `"${family} fallback"`)}`);
    if (role === 'body' && face[0])
      declarations.push(`--site-figure:${Math.round(face[0].digitWidth * 1000) / 1000}em`);
  }
  return { rules: rules.join(''), declarations, appFaces: [...appFaces] };
}
