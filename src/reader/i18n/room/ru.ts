import type { RoomWords } from './room-words.ts';

export const ru: RoomWords = {
  room: {
    close: 'Закрыть',
    failed: 'Эта часть не загрузилась.',
    notKept: 'Этот браузер ничего не сохраняет: сделанное здесь пропадёт, когда вы закроете вкладку.',
    full: 'На устройстве больше нет места для сайта. Сделанное сохранится, пока открыта вкладка.',
    undo: 'Отменить',
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
