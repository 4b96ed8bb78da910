import { expect, test } from 'vitest';
import {
  pictureKeyInHash,
  lightboxHash,
} from '../../../../../src/reader/features/lightbox/lightbox-pictures.ts';
import { swipeDirection } from '../../../../../src/reader/features/lightbox/swipe.ts';

test.each([
  [{ x: 300, y: 100 }, { x: 200, y: 110 }, 'left'],
  [{ x: 100, y: 100 }, { x: 200, y: 110 }, 'right'],
  [{ x: 100, y: 100 }, { x: 120, y: 260 }, 'away'],
  [{ x: 100, y: 100 }, { x: 104, y: 103 }, undefined],
  [{ x: 100, y: 300 }, { x: 110, y: 100 }, undefined],
])('a swipe from %j to %j has the direction %s', (from, to, swipe) =>
  expect(swipeDirection(from, to)).toBe(swipe),
);

test('the fragment of a picture gives its id again', () => {
  for (const key of ['lead', 'f-abc/2', 'صورة', 'a&b=c?d'])
    expect(pictureKeyInHash(lightboxHash(key))).toBe(key);
  for (const hash of ['', '#note:1', '#view:%E0%A4%A']) expect(pictureKeyInHash(hash)).toBeUndefined();
});
