import type { SearchMessages } from './search-messages.ts';

export const ru: SearchMessages = {
  count: {
    one: '{count} статья',
    few: '{count} статьи',
    many: '{count} статей',
    other: '{count} статьи',
  },
  none: 'Статьи не найдены.',
  someWords: 'Статей со всеми этими словами нет. В этих есть некоторые из них.',
  needsScript: 'Для поиска нужен JavaScript. До любой статьи можно дойти и отсюда:',
  year: 'Год',
  all: 'Все',
  sort: 'Сортировка',
  relevance: 'По релевантности',
  date: 'Сначала новые',
  more: 'Ещё результаты',
  searching: 'Идёт поиск…',
  keys: 'Нажмите / для поиска, стрелки для перехода по результатам, Escape для возврата.',
  failed:
    'Поисковый указатель не загрузился. Поиск шёл только по заголовкам новых статей и по сохранённым статьям.',
  clear: 'Сбросить фильтры',
};
