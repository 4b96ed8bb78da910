const PATHS = {
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M7 5h3.5v14H7zm6.5 0H17v14h-3.5z',
  back: 'M17.5 5v14L7.5 12zM5 5h1.8v14H5z',
  forward: 'M6.5 5v14l10-7zM17.2 5H19v14h-1.8z',
  backFar: 'M20 5.5v13L12 12zM12 5.5v13L4 12z',
  forwardFar: 'M4 5.5v13l8-6.5zM12 5.5v13l8-6.5z',
  stop: 'm6 6 12 12M18 6 6 18',
  more: 'M4 8h16M4 16h16M9 5v6m6 2v6',
} as const;

export function PlayerIcon({ name }: { name: keyof typeof PATHS }) {
  const isLine = name === 'stop' || name === 'more';
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" data-line={isLine || undefined}>
      <path d={PATHS[name]} />
    </svg>
  );
}
