/** Saving the article on the page. */
import { useEffect, useState } from 'react';
import type { Article } from '../../../article/schema.ts';
import { messagesFor } from '../../i18n/languages.ts';
import { roomWords } from '../../i18n/room/languages.ts';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import { useAnswer, usePressed } from '../feature-hooks.ts';
import { adopt } from '../style.ts';
import css from './keep.css?inline';
import { tend } from './keep-pictures.ts';
import { refresh } from './refresh.ts';
import { SaveAll } from './SaveAll.tsx';
import { savedShelf } from './saved.ts';
import { toggle } from './toggle.ts';
import { UpdateOffer } from './UpdateOffer.tsx';

adopt(css);

/** Milliseconds after which the pictures that are lacking are fetched. */
const TEND_AFTER = 4000;

/** Whether an article is saved, in step with this tab and others; nothing until that is known. */
function useIsSaved(id: string | undefined): boolean | undefined {
  const { base } = useSetting();
  const [known, set] = useState<{ id: string; isSaved: boolean }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let isOver = false;
    const shelf = savedShelf(base);
    const read = (): void =>
      void shelf.get(id).then((saved) => isOver || set({ id, isSaved: saved !== undefined }));
    read();
    const stop = shelf.watch((key) => key === id && read());
    return () => {
      isOver = true;
      stop();
    };
  }, [base, id]);
  return known?.id === id ? known?.isSaved : undefined;
}

/** Sees to what is saved, when there is nothing else to do. */
function useTending(): void {
  const { base } = useSetting();
  useEffect(() => {
    const timer = setTimeout(() => void tend(base).catch(() => undefined), TEND_AFTER);
    return () => clearTimeout(timer);
  }, [base]);
}

/** Brings what is saved up to date with what is shown. */
function useRefresh(article: Article | undefined, isSaved: boolean | undefined): void {
  const { base } = useSetting();
  useEffect(() => {
    if (!article || !isSaved) return undefined;
    const timer = setTimeout(() => void refresh(base, article).catch(() => undefined), TEND_AFTER);
    return () => clearTimeout(timer);
  }, [base, article, isSaved]);
}

/** Saves the article on the page, and tells by the button whether it is saved. */
export function Ambient() {
  const { site, base } = useSetting();
  const article = useArticle();
  const isSaved = useIsSaved(article?.published?.id);
  useTending();
  useRefresh(article, isSaved);
  usePressed('keep', isSaved);
  const save = async (): Promise<void> => {
    if (!article) return;
    const { language } = messagesFor(article.language, site.language);
    await toggle(base, article, (await roomWords(language)).keep, language);
  };
  useAnswer('save', () => void save());
  return <UpdateOffer />;
}

/** What the button opens on a list: it asks how many articles to save. */
export const Panel = SaveAll;
