/** Themes as CSS properties of the root element. A test checks that all text has AA contrast. */

/** Light and dark are the site's own colours; the others have theirs, with its accent adjusted for contrast on them. */
export const THEMES = {
  light: { 'color-scheme': 'light' },
  sepia: {
    '--paper': '#f6ecd6', '--paper-2': '#ecdfc3', '--ink': '#33261a', '--ink-2': '#64503a', '--rule': '#d3c1a0',
    '--control': '#8f7c5e', '--mark': '#f4d98a', '--accent-ink': 'color-mix(in oklab, var(--accent) 75%, #1d0f05)',
    'color-scheme': 'light',
  },
  grey: {
    '--paper': '#dedddb', '--paper-2': '#d0cfcc', '--ink': '#1b1b1c', '--ink-2': '#474645', '--rule': '#b4b2ae',
    '--control': '#74726f', '--mark': '#efd98d', '--accent-ink': 'color-mix(in oklab, var(--accent) 70%, #111)',
    'color-scheme': 'light',
  },
  dark: { 'color-scheme': 'dark' },
  black: {
    '--paper': '#000', '--paper-2': '#161514', '--ink': '#d5d0c7', '--ink-2': '#9e978d', '--rule': '#33302c',
    '--control': '#6b665f', '--mark': '#574a16', '--accent-ink': 'color-mix(in oklab, var(--accent) 85%, #fff)',
    'color-scheme': 'dark',
  },
  contrast: {
    '--paper': 'light-dark(#fff, #000)', '--paper-2': 'light-dark(#f0f0f0, #1a1a1a)', '--ink': 'light-dark(#000, #fff)',
    '--ink-2': 'light-dark(#222, #e2e2e2)', '--rule': 'light-dark(#000, #fff)', '--control': 'light-dark(#000, #fff)',
    '--mark': 'light-dark(#ffe45c, #6b5600)', '--accent-ink': 'var(--ink)', 'color-scheme': 'light dark',
  },
} satisfies Readonly<Record<string, Readonly<Record<`--${string}`, string>> & { readonly 'color-scheme': string }>>; // prettier-ignore

export type ThemeName = keyof typeof THEMES;
