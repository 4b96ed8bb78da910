import type { SearchMessages } from './search-messages.ts';

export const zh: SearchMessages = {
  count: { other: '{count} 篇文章' },
  none: '没有找到文章。',
  someWords: '没有文章包含全部这些词，以下文章包含其中一部分。',
  needsScript: '搜索需要 JavaScript。从这里也可以找到每篇文章：',
  year: '年份',
  all: '全部',
  sort: '排序',
  relevance: '相关性',
  date: '最新',
  more: '更多结果',
  searching: '正在搜索…',
  keys: '按 / 搜索，用方向键浏览结果，按 Esc 返回。',
  failed: '搜索索引未能加载，只搜索了最新文章的标题和您保存的文章。',
  clear: '清除筛选',
};
