import { fillMessage, formatCount } from '../../i18n/format.ts';
import { saveBlob } from '../../dom/save-file.ts';
import { useSite } from '../../site-context.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { Highlight } from '../../storage/stores/annotation.ts';
import {
  highlightsFromJson,
  newHighlights,
  highlightsToCsv,
  highlightsToJson,
  highlightsToMarkdown,
} from './import-export.ts';
import { deleteHighlight, saveHighlight, readHighlights } from '../../storage/stores/highlight-store.ts';

const download = (name: string, type: string, content: string): void =>
  saveBlob(new Blob([content], { type }), name);

const MAX_IMPORT_BYTES = 20_000_000;

export function ImportExport({ highlights }: { highlights: readonly Highlight[] }) {
  const { site, base, language } = useSite();
  const words = useFeatureMessages('highlights');
  const origin = location.origin + base.slice(0, -1);
  const files = {
    Markdown: () => download('highlights.md', 'text/markdown', highlightsToMarkdown(highlights, origin)),
    JSON: () =>
      download('highlights.json', 'application/ld+json', highlightsToJson(highlights, origin, site.name)),
    CSV: () => download('highlights.csv', 'text/csv', highlightsToCsv(highlights, origin)),
  };
  const importFile = async (file: File): Promise<void> => {
    const coming = file.size <= MAX_IMPORT_BYTES ? highlightsFromJson(await file.text(), base) : [];
    const here = await readHighlights(base);
    const fresh = newHighlights(coming, here);
    for (const one of fresh) await saveHighlight(base, one);
    const undo = async (): Promise<void> => {
      const before = new Map(here.map((one) => [one.id, one]));
      for (const one of fresh) {
        const old = before.get(one.id);
        await (old ? saveHighlight(base, old) : deleteHighlight(base, one));
      }
    };
    if (coming.length === 0) showNotice(words.noneInFile);
    else showNotice(formatCount(words.imported, fresh.length, language), fresh.length > 0 ? undo : undefined);
  };
  return (
    <div className="sheet-actions quiet-buttons">
      {Object.entries(files).map(([name, give]) => (
        <button key={name} type="button" disabled={highlights.length === 0} onClick={give}>
          {fillMessage(words.exportAs, { format: name })}
        </button>
      ))}
      <FileButton
        label={words.importFile}
        accept=".json,application/json,application/ld+json"
        onChoose={importFile}
      />
    </div>
  );
}
