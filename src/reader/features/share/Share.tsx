import { use, useState } from 'react';
import { dayIn } from '../../../article/dates.ts';
import type { Article } from '../../../article/schema.ts';
import { description } from '../../../article/text.ts';
import { articleAddress } from '../../../article/urls.ts';
import { PrintingContext } from '../../blocks/printing.tsx';
import { directionOf } from '../../../article/bidi.ts';
import { useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import { useFeatureActions } from '../feature-context.ts';
import type { PanelProps } from '../feature.ts';
import { DownloadButtons } from '../../export/DownloadButtons.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SheetSection } from '../../ui/SheetSection.tsx';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { Cite } from './Cite.tsx';
import { ShareLinks } from './ShareLinks.tsx';
import { QuotePreview } from './QuotePreview.tsx';
import { useDocumentEvent } from '../../dom/use-document-event.ts';
import { readSelectionContext } from '../../dom/selection-context.ts';
import css from './share.css?inline';

adoptStyleSheet(css);

/** Remembers the selection, which is lost when the reader clicks into the panel. */
function useLastSelection() {
  const [selected, take] = useState(readSelectionContext);
  useDocumentEvent('selectionchange', () => take((before) => readSelectionContext() ?? before));
  return selected;
}

function ExportArticle({ article }: { article: Article }) {
  const words = useFeatureMessages('dataExport');
  const content = { articles: () => Promise.resolve([article]), title: article.headline };
  return (
    <SheetSection title={words.download}>
      <div className="sheet-actions quiet-buttons">
        <DownloadButtons content={content} />
      </div>
    </SheetSection>
  );
}

function PrintOptions() {
  const words = useFeatureMessages('share');
  const [inColumns, choose] = useState(false);
  const { request } = useFeatureActions();
  const isBusy = use(PrintingContext)?.isPreparing ?? false;
  const press = (): void => {
    // If the print feature does not load, print the page as it is.
    if (!isBusy) request('print', inColumns ? 'columns' : 'plain', () => print());
  };
  return (
    <SheetSection title={words.print}>
      <CheckField label={words.columns} isChecked={inColumns} onChange={choose} />
      <div className="sheet-actions quiet-buttons">
        <button type="button" aria-disabled={isBusy} aria-busy={isBusy} onClick={press}>
          {isBusy ? words.preparing : words.print}
        </button>
      </div>
    </SheetSection>
  );
}

/** The reader's day. */
const today = (): string =>
  dayIn(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone) ?? '';

function ShareOptions({ article }: { article: Article }) {
  const { site, language, href } = useSite();
  const selected = useLastSelection();
  const path = href(articleAddress(article.published?.id ?? ''));
  const url = (site.origin ?? location.origin) + path;
  const opening = description(article, 180);
  const source = {
    authors: article.authors?.map(({ name }) => name) ?? [],
    headline: article.headline,
    site: site.name,
    url,
    published: dayIn(article.datePublished, site.timeZone),
    accessed: today(),
  };
  return (
    <>
      <ShareLinks title={article.headline} url={url} selected={selected} />
      <QuotePreview
        text={selected?.text ?? opening}
        isSelected={selected !== undefined}
        headline={article.headline}
        site={site.name}
        direction={article.direction ?? directionOf(article.language ?? language)}
      />
      <ExportArticle article={article} />
      <Cite source={source} />
      <PrintOptions />
    </>
  );
}

export function Panel({ close }: PanelProps) {
  const { messages } = useSite();
  const article = useArticle();
  return (
    <Sheet title={messages.share} close={close} kind="share">
      {article && <ShareOptions article={article} />}
    </Sheet>
  );
}
