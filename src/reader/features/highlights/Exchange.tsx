import { useRef, type ChangeEvent } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import type { Highlight } from './annotation.ts';
import { fromJson, newOf, toCsv, toJson, toMarkdown } from './exchange.ts';
import { dropHighlight, keepHighlight, readHighlights } from './store.ts';

/** Gives the reader a file to keep. */
function download(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Files larger than this are not read: no reader marks so much. */
const MOST_BYTES = 20_000_000;

/** Takes the highlights that are shown out as a file, and brings those of a file in. */
export function Exchange({ highlights }: { highlights: readonly Highlight[] }) {
  const { site, base, language } = useSetting();
  const words = useWords('highlights');
  const input = useRef<HTMLInputElement>(null);
  const origin = location.origin + base.slice(0, -1);
  const files = {
    Markdown: () => download('highlights.md', 'text/markdown', toMarkdown(highlights, origin)),
    JSON: () => download('highlights.json', 'application/ld+json', toJson(highlights, origin, site.name)),
    CSV: () => download('highlights.csv', 'text/csv', toCsv(highlights, origin)),
  };
  const bringIn = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    const coming = file && file.size <= MOST_BYTES ? fromJson(await file.text()) : [];
    target.value = '';
    const here = await readHighlights(base);
    const fresh = newOf(coming, here);
    for (const one of fresh) await keepHighlight(base, one);
    const undo = async (): Promise<void> => {
      const before = new Map(here.map((one) => [one.id, one]));
      for (const one of fresh) {
        const old = before.get(one.id);
        await (old ? keepHighlight(base, old) : dropHighlight(base, one));
      }
    };
    if (coming.length === 0) say(words.noneInFile);
    else say(formatCount(words.brought, fresh.length, language), fresh.length > 0 ? undo : undefined);
  };
  return (
    <div className="sheet-actions" role="group" aria-label={`${words.download}, ${words.bringIn}`}>
      {Object.entries(files).map(([name, give]) => (
        <button key={name} type="button" className="quiet" disabled={highlights.length === 0} onClick={give}>
          <span className="visually-hidden">{words.download}: </span>
          {name}
        </button>
      ))}
      <button type="button" className="quiet" onClick={() => input.current?.click()}>
        {words.bringIn}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json,application/ld+json"
        aria-label={words.bringIn}
        onChange={(event) => void bringIn(event)}
      />
    </div>
  );
}
