import { expect, test } from 'vitest';
import { figureSize } from '../../../src/article/renditions.ts';

test.each([
  [2400, 1600, 'full', 'full'],
  [1600, 900, 'full', 'full'],
  [1599, 900, 'full', 'wide'],
  [899, 500, 'full', 'column'],
  [40, 40, 'full', 'column'],
  [2400, 1600, 'wide', 'wide'],
  [1600, 2400, 'wide', 'column'],
  [2000, 2000, 'full', 'column'],
  [2400, 1600, undefined, 'column'],
  [undefined, undefined, 'full', 'full'],
] as const)('a picture of %s by %s pixels with the size %s is shown as %s', (width, height, size, shown) => {
  const image = { src: '/a.jpg', alt: '', ...(width && { width, height }) };
  expect(figureSize({ image, ...(size && { size }) })).toBe(shown);
});
