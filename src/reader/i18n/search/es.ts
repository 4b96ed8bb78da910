import type { SearchMessages } from './search-messages.ts';

export const es: SearchMessages = {
  count: { one: '{count} artículo', many: '{count} de artículos', other: '{count} artículos' },
  none: 'No se han encontrado artículos.',
  someWords: 'Ningún artículo contiene todas estas palabras. Estos contienen algunas.',
  needsScript: 'La búsqueda necesita JavaScript. También se llega a todos los artículos desde aquí:',
  year: 'Año',
  all: 'Todos',
  sort: 'Ordenar por',
  relevance: 'Relevancia',
  date: 'Más recientes',
  more: 'Más resultados',
  searching: 'Buscando…',
  keys: 'Pulse / para buscar, las flechas para recorrer los resultados y Escape para volver.',
  failed:
    'El índice de búsqueda no se cargó. Solo se buscó en los titulares de los artículos más recientes y en los guardados.',
  clear: 'Quitar filtros',
};
