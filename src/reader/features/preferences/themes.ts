/** Themes as values of the CSS custom properties. A test checks that all text has AA contrast. */

interface ThemeTokens {
  readonly paper: string;
  readonly paper2: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  readonly mark: string;
  /** The site's accent colour, adjusted for contrast on this background. */
  readonly accent: string;
  readonly scheme: 'light' | 'dark' | 'light dark';
}

const LIGHT: ThemeTokens = {
  paper: '#fffdf9', paper2: '#f5f1ea', ink: '#1d1a17', ink2: '#5c554d', rule: '#d9d2c7', mark: '#fbe8a6',
  accent: 'var(--accent)', scheme: 'light',
}; // prettier-ignore

const DARK: ThemeTokens = {
  paper: '#171614', paper2: '#22201d', ink: '#e6e1d8', ink2: '#a8a097', rule: '#3a3631', mark: '#574a16',
  accent: 'color-mix(in oklab, var(--accent) 38%, #ffdcd0)', scheme: 'dark',
}; // prettier-ignore

export const THEMES = {
  light: LIGHT,
  sepia: {
    paper: '#f6ecd6', paper2: '#ecdfc3', ink: '#33261a', ink2: '#64503a', rule: '#d3c1a0', mark: '#f4d98a',
    accent: 'color-mix(in oklab, var(--accent) 75%, #1d0f05)', scheme: 'light',
  },
  grey: {
    paper: '#dedddb', paper2: '#d0cfcc', ink: '#1b1b1c', ink2: '#474645', rule: '#b4b2ae', mark: '#efd98d',
    accent: 'color-mix(in oklab, var(--accent) 70%, #111)', scheme: 'light',
  },
  dark: DARK,
  black: { ...DARK, paper: '#000', paper2: '#161514', ink: '#d5d0c7', ink2: '#9e978d', rule: '#33302c' },
  contrast: {
    paper: 'light-dark(#fff, #000)', paper2: 'light-dark(#f0f0f0, #1a1a1a)', ink: 'light-dark(#000, #fff)',
    ink2: 'light-dark(#222, #e2e2e2)', rule: 'light-dark(#000, #fff)', mark: 'light-dark(#ffe45c, #6b5600)',
    accent: 'var(--ink)', scheme: 'light dark',
  },
} satisfies Readonly<Record<string, ThemeTokens>>; // prettier-ignore

export type ThemeName = keyof typeof THEMES;

export function themeProperties(name: ThemeName): Record<string, string> {
  const { paper, paper2, ink, ink2, rule, mark, accent, scheme }: ThemeTokens = THEMES[name];
  return {
    '--paper': paper,
    '--paper-2': paper2,
    '--ink': ink,
    '--ink-2': ink2,
    '--rule': rule,
    '--mark': mark,
    '--accent-ink': accent,
    'color-scheme': scheme,
  };
}
