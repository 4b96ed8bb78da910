import type { RoomWords } from './room-words.ts';

export const tr: RoomWords = {
  room: {
    close: 'Kapat',
    failed: 'Bu bölüm yüklenemedi.',
    notKept: 'Bu tarayıcı hiçbir şey saklamıyor: burada yaptıklarınız sekmeyi kapatınca silinir.',
    full: 'Bu aygıtta site için yer kalmadı. Yaptıklarınız sekmeyi kapatana kadar durur.',
    undo: 'Geri al',
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
