import type { RoomWords } from './room-words.ts';

export const ar: RoomWords = {
  room: {
    close: 'إغلاق',
    failed: 'لم يُحمَّل هذا الجزء.',
    notKept: 'هذا المتصفح لا يحتفظ بشيء: ما تفعله هنا يزول عند إغلاق علامة التبويب.',
    full: 'لا مساحة كافية للموقع على هذا الجهاز. يبقى ما فعلته إلى أن تغلق علامة التبويب.',
    undo: 'تراجع',
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
