import type { SearchMessages } from './search-messages.ts';

export const fr: SearchMessages = {
  count: { one: '{count} article', many: '{count} d’articles', other: '{count} articles' },
  none: 'Aucun article trouvé.',
  someWords: 'Aucun article ne contient tous ces mots. Ceux-ci en contiennent certains.',
  needsScript: 'La recherche a besoin de JavaScript. Tous les articles sont aussi accessibles d’ici :',
  year: 'Année',
  all: 'Tous',
  sort: 'Trier par',
  relevance: 'Pertinence',
  date: 'Plus récents',
  more: 'Plus de résultats',
  searching: 'Recherche en cours…',
  keys: 'Appuyez sur / pour chercher, sur les flèches pour parcourir les résultats, sur Échap pour revenir.',
  failed:
    'L’index de recherche ne s’est pas chargé. Seuls les titres des derniers articles et les articles enregistrés ont été parcourus.',
  clear: 'Retirer les filtres',
};
