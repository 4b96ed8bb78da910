/** Making files of articles: one at a time, as long as the part of the page that asked for them stands. */
import { useEffect, useRef, useState } from 'react';
import type { Article } from '../../../article/schema.ts';
import { formatDate } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { saveBlob } from '../share/save-file.ts';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { fileName } from './file-name.ts';

export type Format = 'epub' | 'markdown';

/** What the files are made of. */
export interface Taken {
  readonly articles: () => Promise<readonly Article[]>;
  /** Title of them all. */
  readonly title: string;
}

/** Makes files and hands them to the reader. `busy` is what is being made. */
export function useDownload(): { busy: Format | undefined; take: (format: Format, taken: Taken) => void } {
  const { site, base, language, messages, href } = useSetting();
  const words = useWords('take');
  const [busy, set] = useState<Format>();
  const work = useRef<AbortController>(null);
  useEffect(() => () => work.current?.abort(), []);
  const root = (site.origin ?? location.origin) + base;

  async function epub(articles: readonly Article[], title: string, signal: AbortSignal): Promise<Blob> {
    const { makeBook } = await import('./make-book.ts');
    const [first] = articles;
    const day = new Date().toISOString().slice(0, 10);
    const only = articles.length === 1 ? first : undefined;
    const order = {
      title: only?.headline ?? title,
      subtitle: only
        ? (only.authors ?? []).map(({ name }) => name).join(' · ')
        : formatDate(day, language, site.timeZone),
      language: only?.language ?? (only ? site.language : language),
      articles,
      site: { name: site.name, timeZone: site.timeZone, language: site.language },
      root,
      href,
      words: { contents: messages.contents, cover: words.cover, accessible: words.accessible },
    };
    return makeBook(order, signal);
  }

  async function markdown(articles: readonly Article[], signal: AbortSignal): Promise<Blob> {
    const { markdownFile } = await import('./markdown-file.ts');
    signal.throwIfAborted();
    return markdownFile(articles, { site: site.name, language: site.language, root });
  }

  async function make(format: Format, taken: Taken): Promise<void> {
    const { signal } = (work.current = new AbortController());
    set(format);
    try {
      const articles = await taken.articles();
      const blob = await (format === 'epub'
        ? epub(articles, taken.title, signal)
        : markdown(articles, signal));
      const ending = format === 'epub' ? 'epub' : blob.type === 'application/zip' ? 'zip' : 'md';
      signal.throwIfAborted();
      saveBlob(blob, fileName(taken.title, ending));
    } catch {
      if (!signal.aborted) say(words.failed);
    } finally {
      if (!signal.aborted) set(undefined);
    }
  }

  return {
    busy,
    take: (format, taken) => {
      if (busy === undefined) void make(format, taken);
    },
  };
}
