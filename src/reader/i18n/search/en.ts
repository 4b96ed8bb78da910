import type { SearchMessages } from './search-messages.ts';

export const en: SearchMessages = {
  count: { one: '{count} article', other: '{count} articles' },
  none: 'No articles found.',
  someWords: 'No article contains all of these words. These contain some of them.',
  needsScript: 'Search needs JavaScript. You can also find all articles here:',
  year: 'Year',
  all: 'All',
  sort: 'Sort by',
  relevance: 'Relevance',
  date: 'Newest',
  more: 'More results',
  searching: 'Searching…',
  keys: 'Press / to search, arrow keys to move through the results, Escape to return.',
  failed:
    'The search index could not be loaded. Only headlines of the newest articles and your saved articles were searched.',
  clear: 'Clear filters',
};
