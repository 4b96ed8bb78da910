/** `maskable` icons may be cut to the device's shape. */
export interface ManifestIcon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: 'maskable';
}

export interface AppIcon {
  readonly file: string;
  readonly size: number;
  /** Size of the site's mark within the icon, 0 to 1; below 1 it stands on the background. */
  readonly markScale: number;
}

/** Devices crop maskable icons to a circle of 4/5; Apple rounds the corners. */
export const APP_ICONS: readonly AppIcon[] = [
  { file: 'icon-192.png', size: 192, markScale: 1 },
  { file: 'icon-512.png', size: 512, markScale: 1 },
  { file: 'icon-maskable-512.png', size: 512, markScale: 0.56 },
  { file: 'apple-touch-icon.png', size: 180, markScale: 0.76 },
];

export const manifestIcons = (files: readonly string[]): ManifestIcon[] =>
  APP_ICONS.filter(({ file }) => file.startsWith('icon-') && files.includes(file)).map(({ file, size }) => ({
    src: `/${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    ...(file.includes('maskable') && { purpose: 'maskable' as const }),
  }));
