/** Creates files of articles, one at a time, while the component is mounted. */
import { useEffect, useRef, useState } from 'react';
import type { Article } from '../../article/schema.ts';
import { useFormat } from '../formatted.tsx';
import { loadChunk } from '../page-source.ts';
import { useSite } from '../site-context.tsx';
import { saveBlob } from '../dom/save-file.ts';
import { showNotice } from '../ui/notices.ts';
import { useFeatureMessages } from '../ui/use-feature-messages.ts';
import { toFileName } from './file-name.ts';

type ExportFormat = 'epub' | 'markdown';

export interface DownloadContent {
  readonly articles: () => Promise<readonly Article[]>;
  readonly title: string;
}

export function useDownload(): {
  busyFormat: ExportFormat | undefined;
  download: (format: ExportFormat, taken: DownloadContent) => void;
} {
  const { site, base, language, messages, href } = useSite();
  const words = useFeatureMessages('dataExport');
  const format = useFormat();
  const [busy, set] = useState<ExportFormat>();
  const work = useRef<AbortController>(null);
  useEffect(() => () => work.current?.abort(), []);
  const root = (site.origin ?? location.origin) + base;

  async function epub(articles: readonly Article[], title: string, signal: AbortSignal): Promise<Blob> {
    const { makeEpub } = await loadChunk(() => import('./make-epub.ts'));
    const only = articles.length === 1 ? articles[0] : undefined;
    const today = new Date().toISOString().slice(0, 10);
    const options = {
      title: only?.headline ?? title,
      subtitle: only ? (only.authors ?? []).map(({ name }) => name).join(' · ') : format.date(today),
      language: only?.language ?? (only ? site.language : language),
      articles,
      site: { name: site.name, timeZone: site.timeZone },
      siteLanguage: site.language,
      root,
      href,
      words: { contents: messages.contents, cover: words.cover, accessible: words.accessible },
    };
    return makeEpub(options, signal);
  }

  async function markdown(articles: readonly Article[], signal: AbortSignal): Promise<Blob> {
    const { markdownFile } = await loadChunk(() => import('./markdown-file.ts'));
    signal.throwIfAborted();
    return markdownFile(articles, { site: site.name, language: site.language, root }, signal);
  }

  async function make(format: ExportFormat, taken: DownloadContent): Promise<void> {
    const { signal } = (work.current = new AbortController());
    set(format);
    try {
      const articles = await taken.articles();
      const blob = await (format === 'epub'
        ? epub(articles, taken.title, signal)
        : markdown(articles, signal));
      const ending = format === 'epub' ? 'epub' : blob.type === 'application/zip' ? 'zip' : 'md';
      signal.throwIfAborted();
      saveBlob(blob, toFileName(taken.title, ending));
    } catch {
      if (!signal.aborted) showNotice(words.failed);
    } finally {
      if (!signal.aborted) set(undefined);
    }
  }

  return {
    busyFormat: busy,
    download: (format, taken) => {
      if (busy === undefined) void make(format, taken);
    },
  };
}
