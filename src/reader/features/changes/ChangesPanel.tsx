import { areShortcutsEnabled } from '../../ui/shortcuts-setting.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useDocumentEvent } from '../../dom/use-document-event.ts';
import { toPlainText } from '../../../article/plain-text.ts';
import { DateText } from '../../blocks/DateText.tsx';
import { useFormat } from '../../formatted.tsx';
import { fillMessage, formatCount } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import type { PanelProps } from '../feature.ts';
import { SheetSection } from '../../ui/SheetSection.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { hasModifier } from '../../dom/has-modifier.ts';
import { isTyping } from '../../dom/is-typing.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { DiffRow } from './compare-versions.ts';
import { useArticleChanges, type ArticleChanges } from './use-article-changes.ts';
import { DiffText } from './DiffText.tsx';
import { storeVersion } from '../../storage/stores/version-store.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { pagePassage } from '../../dom/page-passages.ts';
import { toDomRange } from '../../dom/passage-dom-range.ts';

function addedRanges({ kind, segments }: DiffRow): [start: number, end: number][] {
  let at = 0;
  return segments.flatMap((piece): [number, number][] => {
    if (piece.kind === 'removed') return [];
    const start = at;
    at += piece.text.length;
    return piece.kind === 'added' || kind === 'moved' ? [[start, at]] : [];
  });
}

/** Highlights additions in the article until the returned function is called; does nothing without the CSS Highlight API. */
function highlightAdditions(rows: readonly DiffRow[]): () => void {
  if (!('highlights' in CSS)) return () => undefined;
  const marks = new Highlight();
  for (const row of rows) {
    const passage =
      row.kind === 'same' || row.type === 'picture' || row.id === undefined ? undefined : pagePassage(row.id);
    for (const [start, end] of passage ? addedRanges(row) : []) {
      const range = passage && toDomRange(passage, start, end);
      if (range) marks.add(range);
    }
  }
  CSS.highlights.set('bs-added', marks);
  return () => void CSS.highlights.delete('bs-added');
}

function UnreadCorrections({ corrections }: Pick<ArticleChanges, 'corrections'>) {
  const words = useFeatureMessages('changes');
  if (corrections.length === 0) return null;
  return (
    <SheetSection title={words.corrections}>
      {corrections.map(({ date, text }, at) => (
        <p key={at}>
          <DateText iso={date} />: {toPlainText(text)}
        </p>
      ))}
    </SheetSection>
  );
}

function NumberChanges({ rows }: { rows: readonly DiffRow[] }) {
  const words = useFeatureMessages('changes');
  const figures = rows.flatMap((row) => row.figures);
  if (figures.length === 0) return null;
  return (
    <SheetSection title={words.figures}>
      <ul className="change-figures">
        {figures.map(({ before, after }, at) => (
          <li key={at}>
            <del>{before}</del>{' '}
            <span className="change-arrow" aria-hidden="true">
              →
            </span>
            <span className="visually-hidden">{words.became}</span> <ins>{after}</ins>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}

function foldUnchanged(rows: readonly DiffRow[]): (DiffRow | readonly DiffRow[])[] {
  const out: (DiffRow | DiffRow[])[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    if (row.kind !== 'same') out.push(row);
    else if (Array.isArray(last)) last.push(row);
    else out.push([row]);
  }
  return out;
}

function Unchanged({ rows }: { rows: readonly DiffRow[] }) {
  const { language } = useSite();
  const words = useFeatureMessages('changes');
  const [open, set] = useState(false);
  return (
    <details className="unchanged" onToggle={(event) => set(event.currentTarget.open)}>
      <summary>{formatCount(words.same, rows.length, language)}</summary>
      {open && rows.map(({ segments }, at) => <p key={at}><DiffText pieces={segments} /></p>)}
    </details>
  ); // prettier-ignore
}

/** Index of the focused change, -1 before the first, and a function to move to the next or previous. */
function useChangeNavigation(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const [at, set] = useState(-1);
  const step = (by: number): void => {
    const next = Math.max(0, Math.min(count - 1, at + by));
    set(next);
    const row = list.current?.querySelectorAll<HTMLElement>('.change')[next];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  };
  // Captured, to precede the page's own shortcuts.
  useDocumentEvent(
    'keydown',
    (event) => {
      const by = { n: 1, p: -1 }[event.key];
      if (by === undefined || !areShortcutsEnabled() || isTyping(event.target) || hasModifier(event)) return;
      event.preventDefault();
      event.stopPropagation();
      step(by);
    },
    { capture: true },
  );
  return { list, at, step };
}

interface ChangeStepsProps {
  /** Index of the focused change, -1 before the first. */
  readonly at: number;
  readonly count: number;
  readonly position: string;
  readonly step: (by: 1 | -1) => void;
}

function ChangeSteps({ at, count, position, step }: ChangeStepsProps) {
  const words = useFeatureMessages('changes');
  return (
    <p className="change-steps sheet-actions quiet-buttons">
      <button type="button" aria-keyshortcuts="p" disabled={at === 0} onClick={() => step(-1)}>
        {words.previous}
      </button>
      <button type="button" aria-keyshortcuts="n" disabled={at === count - 1} onClick={() => step(1)}>
        {words.next}
      </button>
      <span role="status">{at >= 0 && position}</span>
    </p>
  );
}

function ChangesList({ news, close }: { news: ArticleChanges; close: () => void }) {
  const { base, language } = useSite();
  const { date, number } = useFormat();
  const words = useFeatureMessages('changes');
  const { rows, changes } = news.comparison;
  const { list, at, step } = useChangeNavigation(changes);
  const shown = useMemo(() => foldUnchanged(rows), [rows]);
  const since = date(new Date(news.before.readAt).toISOString());
  const position = (index: number): string =>
    fillMessage(words.position, { number: number(index + 1), count: number(changes) });
  useEffect(() => highlightAdditions(rows), [rows]);
  const seen = (): void => {
    void storeVersion(base, news.article.published?.id ?? '', news.now);
    close();
  };
  let index = 0;
  return (
    <div ref={list}>
      <p>
        {fillMessage(words.since, { date: since })}:{' '}
        <strong>{formatCount(words.changes, changes, language)}</strong>
      </p>
      <UnreadCorrections corrections={news.corrections} />
      <NumberChanges rows={rows} />
      <ChangeSteps at={at} count={changes} position={position(at)} step={step} />
      {shown.map((row, key) =>
        'kind' in row ? (
          <ChangeRow key={key} row={row} position={position(index++)} />
        ) : (
          <Unchanged key={key} rows={row} />
        ),
      )}
      <p className="sheet-actions">
        <button type="button" onClick={seen}>
          {words.seen}
        </button>
      </p>
    </div>
  );
}

export function ChangesPanel({ close }: PanelProps) {
  const words = useFeatureMessages('changes');
  const news = useArticleChanges();
  return (
    <Sheet title={words.title} close={close} kind="changes">
      {news && <ChangesList news={news} close={close} />}
    </Sheet>
  );
}
