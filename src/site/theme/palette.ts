/** All colours of a site, in light and dark: those of `site.json`, and what follows from them. Pure. */
import type { Issue } from '../../article/issue.ts';
import type { Site } from '../../article/site.ts';
import { contrast, isReadable, mix, nearestReadable, toHex, type Background } from './color-math.ts';

export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** As `#rrggbb`. `styles/tokens.css` has the same names. */
export interface Palette {
  readonly paper: string;
  /** Tinted background of boxes. */
  readonly paper2: string;
  readonly ink: string;
  /** Secondary text. */
  readonly ink2: string;
  readonly accent: string;
  readonly rule: string;
  /** Borders of form fields. */
  readonly control: string;
  /** Background of marked text. */
  readonly mark: string;
}

export const DEFAULT_PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#fffdf9',
    paper2: '#f5f1ea',
    ink: '#1d1a17',
    ink2: '#5c554d',
    accent: '#8a1c1c',
    rule: '#d9d2c7',
    control: '#8d857b',
    mark: '#fbe8a6',
  },
  dark: {
    paper: '#171614',
    paper2: '#22201d',
    ink: '#e6e1d8',
    ink2: '#a8a097',
    accent: '#d59489',
    rule: '#3a3631',
    control: '#757068',
    mark: '#574a16',
  },
};

/** WCAG 2.2 AA for text (1.4.3), and for what marks a field (1.4.11). */
const TEXT_RATIO = 4.5;
const CONTROL_RATIO = 3;

const PAPER_TINTS = [0.045, 0.035, 0.025, 0.015, 0];
const SECONDARY_SHARES = [0.32, 0.28, 0.24, 0.2, 0.16, 0.12, 0.08, 0.04, 0];
const CONTROL_SHARES = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9, 1];
const MARK_COLOR = '#f2c230';
const MARK_SHARES: Readonly<Record<Scheme, readonly number[]>> = {
  light: [0.4, 0.3, 0.2, 0.1, 0],
  dark: [0.3, 0.2, 0.1, 0],
};
const RULE_SHARE = 0.17;
/** Dark pages have a form of the accent colour that is lighter than it must be. */
const DARK_ACCENT_RATIO = 6;

const textOn = (...colors: readonly string[]): Background[] =>
  colors.map((color) => ({ color, ratio: TEXT_RATIO }));

/** The first share that is readable; the last one is the colour that is known to be. */
const firstReadable = (
  shares: readonly number[],
  colorOf: (share: number) => string,
  isFit: (color: string) => boolean,
): string => colorOf(shares.find((share) => isFit(colorOf(share))) ?? shares.at(-1) ?? 0);

type Given = NonNullable<NonNullable<Site['theme']['colors']>['light']>;

function derive(scheme: Scheme, given: Given, accent: string | undefined): Palette {
  const defaults = DEFAULT_PALETTES[scheme];
  const paper = given.paper === undefined ? defaults.paper : toHex(given.paper);
  const ink = given.ink === undefined ? defaults.ink : toHex(given.ink);
  const ownAccent = given.accent === undefined ? accent : toHex(given.accent);
  const paperAccent = ownAccent ?? nearestReadable(defaults.accent, textOn(paper)) ?? ink;
  const rule = given.rule === undefined ? undefined : toHex(given.rule);
  if (given.paper === undefined && given.ink === undefined) {
    const onBoth = textOn(defaults.paper, defaults.paper2);
    const isFit = isReadable(paperAccent, onBoth);
    return {
      ...defaults,
      accent: paperAccent,
      ...(!isFit && { paper2: defaults.paper }),
      ...(rule !== undefined && { rule }),
    };
  }
  const paper2 = firstReadable(
    PAPER_TINTS,
    (share) => mix(paper, ink, share),
    (color) => isReadable(color, textOn(ink, paperAccent)),
  );
  return {
    paper,
    paper2,
    ink,
    ink2: firstReadable(
      SECONDARY_SHARES,
      (share) => mix(ink, paper, share),
      (color) => isReadable(color, textOn(paper, paper2)),
    ),
    accent: paperAccent,
    rule: rule ?? mix(paper, ink, RULE_SHARE),
    control: firstReadable(
      CONTROL_SHARES,
      (share) => mix(paper, ink, share),
      (color) => [paper, paper2].every((on) => contrast(color, on) >= CONTROL_RATIO),
    ),
    mark: firstReadable(
      MARK_SHARES[scheme],
      (share) => mix(paper, MARK_COLOR, share),
      (color) => isReadable(color, textOn(ink)),
    ),
  };
}

/** A form of the light accent that can be read on dark paper. */
function darkAccent({ theme: { accent, colors } }: Site): string | undefined {
  const light = colors?.light?.accent ?? accent;
  if (light === undefined) return undefined;
  const { paper } = colors?.dark ?? {};
  const { paper2 } = DEFAULT_PALETTES.dark;
  const color = paper === undefined ? paper2 : mix(toHex(paper), '#ffffff', PAPER_TINTS[0] ?? 0);
  const nearest = (ratio: number) => nearestReadable(toHex(light), [{ color, ratio }]);
  return nearest(DARK_ACCENT_RATIO) ?? nearest(TEXT_RATIO);
}

type Palettes = Readonly<Record<Scheme, Palette>>;

const known = new WeakMap<Site['theme'], Palettes>();

/** Made once for a theme. */
export function palettesOf(site: Site): Palettes {
  const palettes = known.get(site.theme) ?? createPalettes(site);
  known.set(site.theme, palettes);
  return palettes;
}

function createPalettes(site: Site): Palettes {
  const { accent, colors } = site.theme;
  return {
    light: derive('light', colors?.light ?? {}, accent === undefined ? undefined : toHex(accent)),
    dark: derive('dark', colors?.dark ?? {}, darkAccent(site)),
  };
}

const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toString();

/** Colours that cannot be read, with the nearest that can. */
export function checkPalettes(site: Site): Issue[] {
  const palettes = palettesOf(site);
  return SCHEMES.flatMap((scheme) => {
    const { paper, ink, accent } = palettes[scheme];
    const given: Given = site.theme.colors?.[scheme] ?? {};
    const path = (name: keyof Given) => ['theme', 'colors', scheme, name];
    const [darker, lighter] = scheme === 'light' ? [ink, paper] : [paper, ink];
    if (contrast(darker, '#000000') > contrast(lighter, '#000000'))
      return [
        {
          path: path(given.paper === undefined ? 'ink' : 'paper'),
          severity: 'error' as const,
          message: `is ${scheme === 'light' ? 'darker' : 'lighter'} than the ink, ${scheme === 'light' ? 'and light pages are the other way round; write these colours under "dark", or' : 'and dark pages are the other way round; write these colours under "light", or'} exchange paper and ink`,
        },
      ];
    const issues: Issue[] = [];
    if (!isReadable(ink, textOn(paper)))
      issues.push(
        given.ink === undefined
          ? contrastIssue(path('paper'), { of: paper, on: ink, onName: 'the ink', use: 'text needs' })
          : contrastIssue(path('ink'), { of: ink, on: paper, onName: 'the paper', use: 'text needs' }),
      );
    if (!isReadable(accent, textOn(paper))) {
      const own = given.accent === undefined ? ['theme', 'accent'] : path('accent');
      issues.push(
        contrastIssue(own, { of: accent, on: paper, onName: `the ${scheme} paper`, use: 'links need' }),
      );
    }
    return issues;
  });
}

interface LowContrast {
  readonly of: string;
  readonly on: string;
  readonly onName: string;
  readonly use: string;
}

function contrastIssue(path: readonly string[], { of, on, onName, use }: LowContrast): Issue {
  const near = nearestReadable(of, textOn(on));
  const remedy = near === undefined ? 'write another' : `write ${near}, the nearest that has it, or another`;
  return {
    path,
    severity: 'error',
    message: `has a contrast of ${shown(contrast(of, on))} with ${onName} ${on}, and ${use} ${TEXT_RATIO}; ${remedy}`,
  };
}
