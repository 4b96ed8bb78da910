import { describe, expect, it, test } from 'vitest';
import { keyName, matchKeys, SHORTCUTS } from '../../../../../src/reader/features/shortcuts/bindings.ts';
import { popoverPosition } from '../../../../../src/reader/features/footnotes/popover-position.ts';
import {
  pictureKeyInHash,
  lightboxHash,
} from '../../../../../src/reader/features/lightbox/lightbox-pictures.ts';
import { swipeDirection } from '../../../../../src/reader/features/lightbox/swipe.ts';

const type = (keys: string): (string | undefined)[] => {
  let pending = '';
  return keys.split(' ').map((key) => {
    const pressed = matchKeys(pending, key);
    pending = pressed.pending;
    return pressed.action;
  });
};

describe('keys', () => {
  it.each([
    ['j', ['next']],
    ['g h', [undefined, 'home']],
    ['g g', [undefined, 'top']],
    ['g j', [undefined, 'next']],
    ['g z h', [undefined, undefined, 'highlights']],
    ['g y', [undefined, 'link']],
    ['z', [undefined]],
  ])('%s', (keys, actions) => expect(type(keys)).toEqual(actions));

  it('no sequence hides a key of its own, and none stands twice', () => {
    const all: readonly string[] = Object.values(SHORTCUTS);
    expect(new Set(all).size).toBe(all.length);
    for (const keys of all.filter((one) => one.includes(' '))) expect(all).not.toContain(keys.split(' ')[0]);
  });

  const pressed = { code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  it.each([
    [{ key: 'J', code: 'KeyJ' }, 'j'],
    [{ key: 'о', code: 'KeyJ' }, 'j'],
    [{ key: 'ت', code: 'KeyJ' }, 'j'],
    [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
    [{ key: '/', code: 'Digit7', shiftKey: true }, '/'],
    [{ key: 'j', code: 'KeyJ', ctrlKey: true }, undefined],
    [{ key: 'S', code: 'KeyS', shiftKey: true }, undefined],
    [{ key: 'ArrowLeft', code: 'ArrowLeft' }, 'ArrowLeft'],
  ])('%j is %s', (event, key) => expect(keyName({ ...pressed, ...event })).toBe(key));
});

test.each([
  [{ x: 300, y: 100 }, { x: 200, y: 110 }, 'left'],
  [{ x: 100, y: 100 }, { x: 200, y: 110 }, 'right'],
  [{ x: 100, y: 100 }, { x: 120, y: 260 }, 'away'],
  [{ x: 100, y: 100 }, { x: 104, y: 103 }, undefined],
  [{ x: 100, y: 300 }, { x: 110, y: 100 }, undefined],
])('a finger from %j to %j means %s', (from, to, swipe) => expect(swipeDirection(from, to)).toBe(swipe));

test('the address of a picture leads back to it, whatever its id', () => {
  for (const key of ['lead', 'f-abc/2', 'صورة', 'a&b=c?d'])
    expect(pictureKeyInHash(lightboxHash(key))).toBe(key);
  for (const hash of ['', '#note:1', '#view:%E0%A4%A']) expect(pictureKeyInHash(hash)).toBeUndefined();
});

describe('a note stands', () => {
  const mark = { left: 500, right: 508, top: 300, bottom: 320 };
  const column = { left: 350, right: 930, top: 0, bottom: 5000 };
  it('in the margin after the column where there is room', () => {
    const place = popoverPosition(mark, column, 1280, false);
    expect(place.left).toBeGreaterThan(column.right);
    expect(place.left + place.width).toBeLessThan(1280);
  });
  it('on the other side in a script from right to left', () => {
    const place = popoverPosition(mark, column, 1280, true);
    expect(place.left + place.width).toBeLessThan(column.left);
    expect(place.left).toBeGreaterThan(0);
  });
  it.each([320, 390, 700])('under its line, within a window of %i pixels', (width) => {
    const place = popoverPosition(
      { ...mark, left: width - 20, right: width - 10 },
      { ...column, left: 18, right: width - 18 },
      width,
      false,
    );
    expect(place.top).toBeGreaterThan(mark.bottom);
    expect(place.left).toBeGreaterThanOrEqual(0);
    expect(place.left + place.width).toBeLessThanOrEqual(width);
  });
});
