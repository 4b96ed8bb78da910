import { useEffect, useState } from 'react';
import type { Article } from '../../../article/schema.ts';
import { messagesFor } from '../../i18n/languages.ts';
import { loadFeatureMessages } from '../../load-feature-messages.ts';
import { useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import { useRequestHandler, useButtonPressed } from '../feature-hooks.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import css from './saved.css?inline';
import { maintainSaved, cachePictures } from './saved-pictures.ts';
import { SaveAll } from './SaveAll.tsx';
import { savedStore, savedArticleDataStore } from '../../storage/stores/saved-store.ts';
import { toggleSaved } from './toggle-saved.ts';
import { UpdatePrompt } from './UpdatePrompt.tsx';
import { saveArticle } from './save-article.ts';

adoptStyleSheet(css);

/** Not when offline, where the saved copy itself is shown. */
async function refreshSavedArticle(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  const stored =
    id === undefined || !navigator.onLine ? undefined : await savedArticleDataStore(base).get(id);
  if (id === undefined || !stored || JSON.stringify(stored) === JSON.stringify(article)) return;
  await saveArticle(base, article);
  await cachePictures(base, id, article);
}

const MAINTENANCE_DELAY_MS = 4000;

function useIsSaved(id: string | undefined): boolean | undefined {
  const { base } = useSite();
  const [known, set] = useState<{ id: string; isSaved: boolean }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let isOver = false;
    const store = savedStore(base);
    const read = (): void =>
      void store.get(id).then((saved) => isOver || set({ id, isSaved: saved !== undefined }));
    read();
    const stop = store.watch((key) => key === id && read());
    return () => {
      isOver = true;
      stop();
    };
  }, [base, id]);
  return known?.id === id ? known?.isSaved : undefined;
}

function useMaintenance(): void {
  const { base } = useSite();
  useEffect(() => {
    const timer = setTimeout(() => void maintainSaved(base).catch(() => undefined), MAINTENANCE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [base]);
}

function useRefreshSaved(article: Article | undefined, isSaved: boolean | undefined): void {
  const { base } = useSite();
  useEffect(() => {
    if (!article || !isSaved) return undefined;
    const timer = setTimeout(
      () => void refreshSavedArticle(base, article).catch(() => undefined),
      MAINTENANCE_DELAY_MS,
    );
    return () => clearTimeout(timer);
  }, [base, article, isSaved]);
}

export function Ambient() {
  const { site, base } = useSite();
  const article = useArticle();
  const isSaved = useIsSaved(article?.published?.id);
  useMaintenance();
  useRefreshSaved(article, isSaved);
  useButtonPressed('saved', isSaved);
  const save = async (): Promise<void> => {
    if (!article) return;
    const { language } = messagesFor(article.language, site.language);
    await toggleSaved(base, article, (await loadFeatureMessages(language)).saved, language);
  };
  useRequestHandler('save', () => void save());
  return <UpdatePrompt />;
}

/** On lists, the button opens a panel that asks how many articles to save. */
export const Panel = SaveAll;
