import type { RoomWords } from './room-words.ts';

export const fr: RoomWords = {
  room: {
    close: 'Fermer',
    failed: 'Cette partie n’a pas pu être chargée.',
    notKept:
      'Ce navigateur ne conserve rien : ce que vous faites ici disparaîtra à la fermeture de l’onglet.',
    full: 'Il n’y a plus de place pour le site sur cet appareil. Vos modifications restent jusqu’à la fermeture de l’onglet.',
    undo: 'Annuler',
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
