import { expect, test } from 'vitest';
import { ASSET_EXTENSIONS } from '../../../../src/site/hosting/media-types.ts';

test.each(['html', 'htm', 'md', 'csv', 'pdf', 'epub'])(
  'a missing .%s file, which people open, is answered with the 404 page',
  (extension) => {
    expect(ASSET_EXTENSIONS).not.toContain(extension);
  },
);

test.each(['js', 'css', 'json', 'woff2', 'jpg', 'avif', 'bin', 'map'])(
  'a missing .%s file, which pages or programs load, is answered with a short text',
  (extension) => {
    expect(ASSET_EXTENSIONS).toContain(extension);
  },
);
