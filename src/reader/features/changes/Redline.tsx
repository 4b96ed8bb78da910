import { areKeysOn } from '../small/key-setting.ts';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { plain } from '../../../article/plain.ts';
import { fill, formatCount, formatDate, formatNumber } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../Sheet.tsx';
import { isTyping } from '../typing.ts';
import { useWords } from '../words.ts';
import type { Row } from './compare.ts';
import { useNews, type News } from './news.ts';
import { Pieces } from './Pieces.tsx';
import { keepVersion } from './reads.ts';
import { RowView } from './RowView.tsx';
import { showAdded } from './show-added.ts';

function Corrections({ corrections }: Pick<News, 'corrections'>) {
  const { site, language } = useSetting();
  const words = useWords('changes');
  if (corrections.length === 0) return null;
  return (
    <section aria-label={words.corrections}>
      <h3>{words.corrections}</h3>
      {corrections.map(({ date, text }, at) => (
        <p key={at}>
          <time dateTime={date}>{formatDate(date, language, site.timeZone)}</time>: {plain(text)}
        </p>
      ))}
    </section>
  );
}

function Figures({ rows }: { rows: readonly Row[] }) {
  const words = useWords('changes');
  const figures = rows.flatMap((row) => row.figures);
  if (figures.length === 0) return null;
  return (
    <section aria-label={words.figures}>
      <h3>{words.figures}</h3>
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
    </section>
  );
}

/** Rows as they are shown: those without changes between two with some are folded into one. */
function folded(rows: readonly Row[]): (Row | readonly Row[])[] {
  const out: (Row | Row[])[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    if (row.kind !== 'same') out.push(row);
    else if (Array.isArray(last)) last.push(row);
    else out.push([row]);
  }
  return out;
}

function Unchanged({ rows }: { rows: readonly Row[] }) {
  const { language } = useSetting();
  const words = useWords('changes');
  const [open, set] = useState(false);
  return (
    <details className="unchanged" onToggle={(event) => set(event.currentTarget.open)}>
      <summary>{formatCount(words.same, rows.length, language)}</summary>
      {open && rows.map(({ pieces }, at) => <p key={at}><Pieces pieces={pieces} /></p>)}
    </details>
  ); // prettier-ignore
}

/** Steps from change to change: the number of the one that has the focus, from 0, or -1 before the first. */
function useSteps(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const [at, set] = useState(-1);
  const step = (by: number): void => {
    const next = Math.max(0, Math.min(count - 1, at + by));
    set(next);
    const row = list.current?.querySelectorAll<HTMLElement>('.change')[next];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const by = { n: 1, p: -1 }[event.key];
    if (
      by === undefined ||
      !areKeysOn() ||
      isTyping(event.target) ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    step(by);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    // Before the page's own keys, which mean something else.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return { list, at, step };
}

function Differences({ news, close }: { news: News; close: () => void }) {
  const { site, base, language } = useSetting();
  const words = useWords('changes');
  const { rows, changes } = news.comparison;
  const { list, at, step } = useSteps(changes);
  const shown = useMemo(() => folded(rows), [rows]);
  const since = formatDate(new Date(news.before.readAt).toISOString(), language, site.timeZone);
  useEffect(() => showAdded(rows), [rows]);
  const seen = (): void => {
    void keepVersion(base, news.article.published?.id ?? '', news.now);
    close();
  };
  let number = 0;
  return (
    <div ref={list}>
      <p>
        {fill(words.since, { date: since })}: <strong>{formatCount(words.changes, changes, language)}</strong>
      </p>
      <Corrections corrections={news.corrections} />
      <Figures rows={rows} />
      <p className="change-steps">
        <button
          type="button"
          className="quiet"
          aria-keyshortcuts="p"
          disabled={at === 0}
          onClick={() => step(-1)}
        >
          {words.previous}
        </button>
        <button
          type="button"
          className="quiet"
          aria-keyshortcuts="n"
          disabled={at === changes - 1}
          onClick={() => step(1)}
        >
          {words.next}
        </button>
        <span role="status">
          {at >= 0 &&
            fill(words.position, {
              number: formatNumber(at + 1, language),
              count: formatNumber(changes, language),
            })}
        </span>
      </p>
      {shown.map((row, index) =>
        'kind' in row ? (
          <RowView key={index} row={row} number={++number} count={changes} />
        ) : (
          <Unchanged key={index} rows={row} />
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

/** The article's changes, by passage and word. */
export function Redline({ close }: PanelProps) {
  const words = useWords('changes');
  const news = useNews();
  return (
    <Sheet title={words.title} close={close} kind="changes">
      {news && <Differences news={news} close={close} />}
    </Sheet>
  );
}
