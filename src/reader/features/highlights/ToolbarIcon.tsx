const PATHS = {
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 8.5h7m-7 4h4',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  quote: 'M10 7c-3 .6-4.5 2.6-4.5 6V17H10v-4.500H7.500M18.500 7c-3 .6-4.500 2.600-4.500 6V17h4.500v-4.500H16',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M6 12v8h12v-8',
  lookUp: 'M15.500 15.500 20 20M4 10.500a6.500 6.500 0 1 0 13 0 6.500 6.500 0 1 0-13 0',
} as const;

export const ToolbarIcon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
