import type { SearchWords } from './search-words.ts';

export const en: SearchWords = {
  count: { one: '{count} article', other: '{count} articles' },
  none: 'No article has these words.',
  someWords: 'No article has all of these words. These have some of them.',
  needsScript: 'Searching needs JavaScript. Every article can also be reached from here:',
  year: 'Year',
  all: 'All',
  sort: 'Order',
  relevance: 'Best first',
  date: 'Newest first',
  more: 'More results',
  searching: 'Searching…',
  keys: 'Press / to search, the arrow keys to go through the results, Escape to come back.',
  failed:
    'The search index did not load. Only headlines of the newest articles, and articles you saved, were searched.',
  clear: 'Clear filters',
};
