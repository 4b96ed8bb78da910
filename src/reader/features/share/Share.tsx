/** Share, cite and print. */
import { use, useEffect, useState } from 'react';
import type { Article } from '../../../article/schema.ts';
import { plain } from '../../../article/plain.ts';
import { excerpt, firstText } from '../../../article/text.ts';
import { articleAddress } from '../../../article/urls.ts';
import { PrintingContext } from '../../blocks/printing.tsx';
import { directionOf } from '../../i18n/languages.ts';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import { useFeatureActions } from '../feature-context.ts';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../Sheet.tsx';
import { adopt } from '../style.ts';
import { TakeArticle } from '../take/TakeArticle.tsx';
import { useWords } from '../words.ts';
import { Cite } from './Cite.tsx';
import { Links } from './Links.tsx';
import { Quote } from './Quote.tsx';
import { selectedWords } from './selected.ts';
import css from './share.css?inline';

adopt(css);

/** The words selected last: they stay when the reader turns to the panel. */
function useSelected() {
  const [selected, take] = useState(selectedWords);
  useEffect(() => {
    const look = (): void => take((before) => selectedWords() ?? before);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return selected;
}

function Print() {
  const words = useWords('share');
  const [inColumns, choose] = useState(false);
  const { request } = useFeatureActions();
  const isBusy = use(PrintingContext)?.isPreparing ?? false;
  const press = (): void => {
    // Where what lays it out does not come, the page is printed as it is.
    if (!isBusy) request('print', inColumns ? 'columns' : 'plain', () => print());
  };
  return (
    <section className="share-part" aria-label={words.print}>
      <h3>{words.print}</h3>
      <label className="sheet-check">
        <input type="checkbox" checked={inColumns} onChange={(event) => choose(event.target.checked)} />
        <span>{words.columns}</span>
      </label>
      <div className="share-row">
        <button type="button" aria-disabled={isBusy} aria-busy={isBusy} onClick={press}>
          {isBusy ? words.preparing : words.print}
        </button>
      </div>
    </section>
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

function Ways({ article }: { article: Article }) {
  const { site, language, href } = useSetting();
  const selected = useSelected();
  const path = href(articleAddress(article.published?.id ?? ''));
  const url = (site.origin ?? location.origin) + path;
  const opening = plain(article.standfirst) || excerpt(firstText(article), 180);
  const source = {
    authors: article.authors?.map(({ name }) => name) ?? [],
    headline: article.headline,
    site: site.name,
    url,
    published: article.datePublished,
    accessed: today(),
  };
  return (
    <>
      <Links title={article.headline} url={url} selected={selected} />
      <Quote
        text={selected?.text ?? opening}
        isSelected={selected !== undefined}
        headline={article.headline}
        site={site.name}
        direction={article.direction ?? directionOf(article.language ?? language)}
      />
      <TakeArticle article={article} />
      <Cite source={source} />
      <Print />
    </>
  );
}

export function Panel({ close }: PanelProps) {
  const { messages } = useSetting();
  const article = useArticle();
  return (
    <Sheet title={messages.share} close={close} kind="share">
      {article && <Ways article={article} />}
    </Sheet>
  );
}
