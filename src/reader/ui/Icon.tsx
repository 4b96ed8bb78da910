/** Decorative: its button carries the name. `path` is SVG path data on a grid of 24 by 24. */
export const Icon = ({ path, isLine }: { path: string | undefined; isLine?: boolean }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" data-line={isLine || undefined}>
    <path d={path} />
  </svg>
);
