import { useEffect } from 'react';
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
import { useStored } from '../../storage/use-stored.ts';
import { savedStore, savedArticleDataStore } from '../../storage/stores/saved-store.ts';
import { toggleSaved } from './toggle-saved.ts';
import { UpdatePrompt } from './UpdatePrompt.tsx';
import { isSaved, saveArticle } from './save-article.ts';

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
  return useStored(id, savedStore(base), async () => (id === undefined ? undefined : isSaved(base, id)));
}

function useMaintenance(): void {
  const { base } = useSite();
  useEffect(() => {
    const timer = setTimeout(() => void maintainSaved(base).catch(() => undefined), MAINTENANCE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [base]);
}

function useRefreshSaved(article: Article | undefined, wasSaved: boolean | undefined): void {
  const { base } = useSite();
  useEffect(() => {
    if (!article || !wasSaved) return undefined;
    const timer = setTimeout(
      () => void refreshSavedArticle(base, article).catch(() => undefined),
      MAINTENANCE_DELAY_MS,
    );
    return () => clearTimeout(timer);
  }, [base, article, wasSaved]);
}

export function Ambient() {
  const { site, base } = useSite();
  const article = useArticle();
  const isArticleSaved = useIsSaved(article?.published?.id);
  useMaintenance();
  useRefreshSaved(article, isArticleSaved);
  useButtonPressed('saved', isArticleSaved);
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
