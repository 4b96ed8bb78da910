import { describe, expect, it } from 'vitest';
import { keyName, matchKeys, SHORTCUTS } from '../../../../src/reader/features/shortcut-keys.ts';

const type = (keys: string): (string | undefined)[] => {
  let pending = '';
  return keys.split(' ').map((key) => {
    const pressed = matchKeys(pending, key);
    pending = pressed.pending;
    return pressed.action;
  });
};

describe('keyboard shortcuts', () => {
  it.each([
    ['j', ['next']],
    ['g h', [undefined, 'home']],
    ['g g', [undefined, 'top']],
    ['g j', [undefined, 'next']],
    ['g z h', [undefined, undefined, 'highlights']],
    ['g y', [undefined, 'link']],
    ['z', [undefined]],
  ])('the keys %s give the actions %j', (keys, actions) => expect(type(keys)).toEqual(actions));

  it('no sequence starts with the key of another shortcut, and none is used twice', () => {
    const all = SHORTCUTS.map(([, shortcut]) => shortcut);
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
  ])('the event %j is the key %s', (event, key) => expect(keyName({ ...pressed, ...event })).toBe(key));
});
