/** Custom properties that a `theme.css` may set; `docs/theming.md` says what they are for. */
export const CUSTOM_PROPERTIES: readonly string[] = [
  '--site-paper',
  '--site-ink',
  '--paper-2',
  '--ink-2',
  '--accent',
  '--rule',
  '--control',
  '--mark',
  '--link',
  '--site-face',
  '--site-headline-face',
  '--site-figure',
  '--sans',
  '--mono',
  '--small',
  '--gutter',
];
