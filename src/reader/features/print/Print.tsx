/** Lays an article out for paper, however it is printed: all pictures loaded, each link numbered and listed at the foot. */
import { Suspense, use, useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import { PrintingContext, type PrintLayout } from '../../blocks/printing.tsx';
import { roomWords } from '../../i18n/room/languages.ts';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import { useFeatureActions } from '../feature-context.ts';
import { useAnswer, usePassed } from '../feature-hooks.ts';
import { adopt } from '../style.ts';
import { linkNumbersOf } from './link-numbers.ts';
import css from './print.css?inline';
import { waitForPictures } from './wait-for-pictures.ts';
import { Isolate } from '../../blocks/Isolate.tsx';

adopt(css);

function LinkList({ title, addresses }: { title: string; addresses: readonly string[] }) {
  if (addresses.length === 0) return null;
  return (
    <section className="link-list">
      <h2>{title}</h2>
      <ol data-longest={addresses.length}>
        {addresses.map((address) => (
          <li key={address}>
            <Isolate>{address}</Isolate>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Answers requests to print and the browser's own menu, with the words of a language at hand: neither can wait for them. */
function Layout({ language }: { language: string }) {
  const { share } = use(roomWords(language));
  const article = useArticle();
  const printing = use(PrintingContext);
  const { setPrinting } = useFeatureActions();
  const lay = (layout: PrintLayout, isPreparing: boolean): void => {
    const linkNumbers = article ? linkNumbersOf(article) : new Map<string, number>();
    const linkList = <LinkList title={share.links} addresses={[...linkNumbers.keys()]} />;
    setPrinting({ layout, isPreparing, linkNumbers, linkList });
  };
  const onBeforePrint = useEffectEvent(() => {
    // The browser prints what the page holds when this returns.
    if (!printing) flushSync(() => lay('plain', false));
  });
  useEffect(() => {
    const given = new AbortController();
    addEventListener('beforeprint', () => onBeforePrint(), given);
    addEventListener('afterprint', () => setPrinting(undefined), given);
    return () => {
      given.abort();
      setPrinting(undefined);
    };
  }, [setPrinting]);
  usePassed(() => setPrinting(undefined));
  useAnswer('print', (layout) => lay(layout, true));
  useEffect(() => {
    if (!printing?.isPreparing) return undefined;
    const given = new AbortController();
    void waitForPictures().then(() => {
      if (given.signal.aborted) return;
      setPrinting({ ...printing, isPreparing: false });
      print();
    });
    return () => given.abort();
  }, [printing, setPrinting]);
  return null;
}

export function Ambient() {
  const article = useArticle();
  const { language } = useSetting();
  const own = article?.language ?? language;
  return (
    <Suspense key={own}>
      <Layout language={own} />
    </Suspense>
  );
}
