import type { RoomWords } from './room-words.ts';

export const pt: RoomWords = {
  room: {
    close: 'Fechar',
    failed: 'Esta parte não foi carregada.',
    notKept: 'Este navegador não guarda nada: o que você fizer aqui se perde ao fechar a aba.',
    full: 'Não há mais espaço para o site neste aparelho. O que você fez fica até fechar a aba.',
    undo: 'Desfazer',
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
