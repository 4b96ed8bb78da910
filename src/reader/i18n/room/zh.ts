import type { RoomWords } from './room-words.ts';

export const zh: RoomWords = {
  room: {
    close: '关闭',
    failed: '这一部分未能加载。',
    notKept: '此浏览器不保存任何内容：关闭标签页后，您在此所做的一切都会消失。',
    full: '此设备上已没有空间供本站使用。在关闭标签页之前，您所做的会一直保留。',
    undo: '撤销',
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
