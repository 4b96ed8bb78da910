/** The icons under which devices keep the site among their apps. Pure. */

/** A picture of the site: address on the site, its size in pixels (`192x192`) or `any`, and whether a device may cut it to its own shape. */
export interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: 'maskable';
}

/** The paper that the site's mark stands on where an icon may not let anything shine through. */
export const ICON_PAPER = '#fffdf9';

/** An icon as it is drawn from the site's mark. */
export interface DrawnIcon {
  readonly file: string;
  /** Pixels on each side. */
  readonly size: number;
  /** How much of it the mark takes; less than all stands on paper. */
  readonly share: number;
}

/** Devices cut maskable icons to a circle of four fifths; Apple's round the corners themselves. */
export const DRAWN_ICONS: readonly DrawnIcon[] = [
  { file: 'icon-192.png', size: 192, share: 1 },
  { file: 'icon-512.png', size: 512, share: 1 },
  { file: 'icon-maskable-512.png', size: 512, share: 0.56 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.76 },
];

/** The icons of a web app manifest, of those files that are published. */
export const manifestIcons = (files: readonly string[]): Icon[] =>
  DRAWN_ICONS.filter(({ file }) => file.startsWith('icon-') && files.includes(file)).map(
    ({ file, size }) => ({
      src: `/${file}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      ...(file.includes('maskable') && { purpose: 'maskable' as const }),
    }),
  );
