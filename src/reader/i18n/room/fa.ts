import type { RoomWords } from './room-words.ts';

export const fa: RoomWords = {
  room: {
    close: 'بستن',
    failed: 'این بخش بار نشد.',
    notKept: 'این مرورگر چیزی نگه نمی‌دارد: آنچه اینجا می‌کنید با بستن زبانه از میان می‌رود.',
    full: 'این دستگاه دیگر جایی برای این سایت ندارد. آنچه کردید تا بستن زبانه می‌ماند.',
    undo: 'واگرد',
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
