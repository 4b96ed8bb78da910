import type { RoomWords } from './room-words.ts';

export const de: RoomWords = {
  room: {
    close: 'Schließen',
    failed: 'Dieser Teil konnte nicht geladen werden.',
    notKept:
      'Dieser Browser speichert nichts: Was Sie hier tun, geht verloren, sobald Sie den Tab schließen.',
    full: 'Auf diesem Gerät ist kein Platz mehr für die Website. Ihre Änderungen bleiben, bis Sie den Tab schließen.',
    undo: 'Rückgängig',
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
