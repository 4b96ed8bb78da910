import type { RoomWords } from './room-words.ts';

export const es: RoomWords = {
  room: {
    close: 'Cerrar',
    failed: 'Esta parte no se ha cargado.',
    notKept: 'Este navegador no guarda nada: lo que haga aquí se perderá al cerrar la pestaña.',
    full: 'No queda espacio para el sitio en este dispositivo. Lo que ha hecho se conserva hasta que cierre la pestaña.',
    undo: 'Deshacer',
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
