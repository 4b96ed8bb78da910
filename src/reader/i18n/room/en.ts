import type { RoomWords } from './room-words.ts';

export const en: RoomWords = {
  room: {
    close: 'Close',
    failed: 'This part did not load.',
    notKept: 'This browser keeps nothing for later: what you do here is gone when you close the tab.',
    full: 'This device has no more room for the site. What you did is kept until you close the tab.',
    undo: 'Undo',
  },

  preferences: {},

  place: {},

  listen: {},

  highlights: {},

  keep: {},

  changes: {},

  share: {},

  small: {},
};
