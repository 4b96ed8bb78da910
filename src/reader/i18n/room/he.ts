import type { RoomWords } from './room-words.ts';

export const he: RoomWords = {
  room: {
    close: 'סגירה',
    failed: 'החלק הזה לא נטען.',
    notKept: 'הדפדפן הזה אינו שומר דבר: מה שתעשו כאן ייעלם עם סגירת הלשונית.',
    full: 'אין עוד מקום לאתר במכשיר הזה. מה שעשיתם נשמר עד סגירת הלשונית.',
    undo: 'ביטול',
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
