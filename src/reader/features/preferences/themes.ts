/** Themes as values of the CSS custom properties. A test checks that all text has AA contrast. */

interface ThemeTokens {
  readonly paper?: string;
  readonly paper2?: string;
  readonly ink?: string;
  readonly ink2?: string;
  readonly rule?: string;
  readonly control?: string;
  readonly mark?: string;
  /** The site's accent colour, adjusted for contrast on this background. */
  readonly accent?: string;
  readonly scheme: 'light' | 'dark' | 'light dark';
}

/** Light and dark are the site's own colours; the others have theirs. */
export const THEMES = {
  light: { scheme: 'light' },
  sepia: {
    paper: '#f6ecd6', paper2: '#ecdfc3', ink: '#33261a', ink2: '#64503a', rule: '#d3c1a0', control: '#8f7c5e', mark: '#f4d98a',
    accent: 'color-mix(in oklab, var(--accent) 75%, #1d0f05)', scheme: 'light',
  },
  grey: {
    paper: '#dedddb', paper2: '#d0cfcc', ink: '#1b1b1c', ink2: '#474645', rule: '#b4b2ae', control: '#74726f', mark: '#efd98d',
    accent: 'color-mix(in oklab, var(--accent) 70%, #111)', scheme: 'light',
  },
  dark: { scheme: 'dark' },
  black: {
    paper: '#000', paper2: '#161514', ink: '#d5d0c7', ink2: '#9e978d', rule: '#33302c', control: '#6b665f', mark: '#574a16',
    accent: 'color-mix(in oklab, var(--accent) 85%, #fff)', scheme: 'dark',
  },
  contrast: {
    paper: 'light-dark(#fff, #000)', paper2: 'light-dark(#f0f0f0, #1a1a1a)', ink: 'light-dark(#000, #fff)',
    ink2: 'light-dark(#222, #e2e2e2)', rule: 'light-dark(#000, #fff)', control: 'light-dark(#000, #fff)',
    mark: 'light-dark(#ffe45c, #6b5600)', accent: 'var(--ink)', scheme: 'light dark',
  },
} satisfies Readonly<Record<string, ThemeTokens>>; // prettier-ignore

const PROPERTIES: Readonly<Record<Exclude<keyof ThemeTokens, 'scheme'>, string>> = {
  paper: '--paper',
  paper2: '--paper-2',
  ink: '--ink',
  ink2: '--ink-2',
  rule: '--rule',
  control: '--control',
  mark: '--mark',
  accent: '--accent-ink',
};

export type ThemeName = keyof typeof THEMES;

export function themeProperties(name: ThemeName): Record<string, string> {
  const { scheme, ...colors }: ThemeTokens = THEMES[name];
  const properties = Object.entries(colors).map(([token, color]) => [
    PROPERTIES[token as keyof typeof colors],
    color,
  ]);
  return { ...(Object.fromEntries(properties) as Record<string, string>), 'color-scheme': scheme };
}
