import type { SearchMessages } from './search-messages.ts';

export const de: SearchMessages = {
  count: { one: '{count} Artikel', other: '{count} Artikel' },
  none: 'Keine Artikel gefunden.',
  someWords: 'Kein Artikel enthält alle diese Wörter. Diese enthalten einige davon.',
  needsScript: 'Die Suche braucht JavaScript. Alle Artikel finden Sie auch hier:',
  year: 'Jahr',
  all: 'Alle',
  sort: 'Sortieren nach',
  relevance: 'Relevanz',
  date: 'Neueste',
  more: 'Weitere Ergebnisse',
  searching: 'Suche läuft…',
  keys: '/ führt ins Suchfeld, die Pfeiltasten gehen durch die Ergebnisse, Escape führt zurück.',
  failed:
    'Der Suchindex wurde nicht geladen. Durchsucht wurden nur Überschriften der neuesten und die gespeicherten Artikel.',
  clear: 'Filter entfernen',
};
