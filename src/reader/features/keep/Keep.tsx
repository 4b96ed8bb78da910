/** Saving the article on the page. */
import { lazy, useEffect, useState } from 'react';
import type { Article } from '../../../article/schema.ts';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import type { PanelProps } from '../feature.ts';
import { adopt } from '../style.ts';
import css from './keep.css?inline';
import { savedShelf } from './saved.ts';
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
    const timer = setTimeout(
      () => void import('./keep-pictures.ts').then(({ tend }) => tend(base)).catch(() => undefined),
      TEND_AFTER,
    );
    return () => clearTimeout(timer);
  }, [base]);
}

/** Brings what is saved up to date with what is shown. */
function useRefresh(article: Article | undefined, isSaved: boolean | undefined): void {
  const { base } = useSetting();
  useEffect(() => {
    if (!article || !isSaved) return undefined;
    const work = (): void =>
      void import('./refresh.ts').then(({ refresh }) => refresh(base, article)).catch(() => undefined);
    const timer = setTimeout(work, TEND_AFTER);
    return () => clearTimeout(timer);
  }, [base, article, isSaved]);
}

/** Tells by the button whether the article on the page is saved. */
export function Ambient() {
  const article = useArticle();
  const isSaved = useIsSaved(article?.published?.id);
  useTending();
  useRefresh(article, isSaved);
  useEffect(() => {
    if (!article || isSaved === undefined) return undefined;
    const button = document.querySelector('.story [data-tool="keep"]');
    button?.setAttribute('aria-pressed', String(isSaved));
    return () => button?.removeAttribute('aria-pressed');
  }, [article, isSaved]);
  return <UpdateOffer />;
}

const Press = lazy(() => import('./Press.tsx').then((m) => ({ default: m.Press })));
const SaveAll = lazy(() => import('./SaveAll.tsx').then((m) => ({ default: m.SaveAll })));

/** What the button does: on an article it saves that, on a list it asks how many. */
export function Panel({ close }: PanelProps) {
  return useArticle() ? <Press close={close} /> : <SaveAll close={close} />;
}
