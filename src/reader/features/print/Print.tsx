/** The print layout of an article, whichever way it is printed: pictures loaded, external links numbered and listed. */
import { Suspense, use, useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import { PrintingContext, type PrintLayout } from '../../blocks/printing.tsx';
import { loadFeatureMessages } from '../../load-feature-messages.ts';
import { articleAddress } from '../../../article/urls.ts';
import { useSite } from '../../site-context.tsx';
import { withTimeLimit } from '../../time-limit.ts';
import { useArticle } from '../use-article.ts';
import { useFeatureActions } from '../feature-context.ts';
import { useRequestHandler, useAfterNavigation } from '../feature-hooks.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { linkNumbersOf } from './link-numbers.ts';
import css from './print.css?inline';
import { Isolate } from '../../blocks/Isolate.tsx';

adoptStyleSheet(css);

/** Milliseconds to wait for pictures before a page is printed without them. */
const MAX_WAIT_MS = 8000;

/** Resolves when the pictures that are to be printed are there or have failed, or have been waited for long enough. */
const waitForPictures = (): Promise<unknown> =>
  withTimeLimit<unknown>(
    Promise.allSettled(
      [...document.querySelectorAll('img')]
        .filter(({ loading, complete }) => loading === 'eager' && !complete)
        .map((image) => image.decode()),
    ),
    MAX_WAIT_MS,
    () => undefined,
  );

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

/** Handles print requests and the browser's print command; mounted once the messages have loaded, because printing cannot wait. */
function PrintHandler({ language }: { language: string }) {
  const { share } = use(loadFeatureMessages(language));
  const { href } = useSite();
  const article = useArticle();
  const printing = use(PrintingContext);
  const { setPrinting } = useFeatureActions();
  const id = article?.published?.id;
  const url = article?.canonicalUrl ?? (id && new URL(href(articleAddress(id)), location.href).href);
  const applyLayout = (layout: PrintLayout, isPreparing: boolean): void => {
    const linkNumbers = article ? linkNumbersOf(article) : new Map<string, number>();
    const linkList = (
      <>
        <LinkList title={share.links} addresses={[...linkNumbers.keys()]} />
        {url && (
          <p className="article-url">
            <Isolate>{url}</Isolate>
          </p>
        )}
      </>
    );
    setPrinting({ layout, isPreparing, linkNumbers, linkList });
  };
  const onBeforePrint = useEffectEvent(() => {
    // The browser prints the DOM as it is when this handler returns.
    if (!printing) flushSync(() => applyLayout('plain', false));
  });
  useEffect(() => {
    const controller = new AbortController();
    addEventListener('beforeprint', () => onBeforePrint(), controller);
    addEventListener('afterprint', () => setPrinting(undefined), controller);
    return () => {
      controller.abort();
      setPrinting(undefined);
    };
  }, [setPrinting]);
  useAfterNavigation(() => setPrinting(undefined));
  useRequestHandler('print', (layout) => applyLayout(layout, true));
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
  const { language } = useSite();
  const own = article?.language ?? language;
  return (
    <Suspense key={own}>
      <PrintHandler language={own} />
    </Suspense>
  );
}
