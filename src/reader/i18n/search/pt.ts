import type { SearchMessages } from './search-messages.ts';

export const pt: SearchMessages = {
  count: { one: '{count} artigo', many: '{count} de artigos', other: '{count} artigos' },
  none: 'Nenhum artigo encontrado.',
  someWords: 'Nenhum artigo tem todas estas palavras. Estes têm algumas.',
  needsScript: 'A pesquisa precisa de JavaScript. Também se chega a todos os artigos a partir daqui:',
  year: 'Ano',
  all: 'Todos',
  sort: 'Ordenar por',
  relevance: 'Relevância',
  date: 'Mais recentes',
  more: 'Mais resultados',
  searching: 'A pesquisar…',
  keys: 'Prima / para pesquisar, as setas para percorrer os resultados e Escape para voltar.',
  failed:
    'O índice de pesquisa não carregou. Só foram pesquisados os títulos dos artigos mais recentes e os artigos guardados.',
  clear: 'Limpar filtros',
};
