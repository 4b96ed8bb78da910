import { useRef, useState, type ChangeEvent } from 'react';
import { fillMessage, formatCount } from '../i18n/format.ts';
import { useSite } from '../site-context.tsx';
import { saveBlob } from '../dom/save-file.ts';
import { adoptStyleSheet } from '../dom/adopt-style-sheet.ts';
import { showNotice } from '../ui/notices.ts';
import { useFeatureMessages } from '../ui/use-feature-messages.ts';
import { readReaderData, applyDataChanges } from './reader-data.ts';
import { readDataFile, writeDataFile, type DataOrigin } from './data-file.ts';
import { mergeChanges, countChanges, reverseChanges } from './merge.ts';
import { toFileName } from '../export/file-name.ts';
import css from './reader-data.css?inline';

adoptStyleSheet(css);

const MAX_DATA_FILE_BYTES = 200_000_000;

export function ReaderDataSection() {
  const { site, base, language } = useSite();
  const words = useFeatureMessages('dataExport');
  const input = useRef<HTMLInputElement>(null);
  const [errorText, setErrorText] = useState('');
  const here: DataOrigin = { name: site.name, root: (site.origin ?? location.origin) + base };

  async function exportData(): Promise<void> {
    const made = new Date().toISOString();
    const file = writeDataFile(await readReaderData(base), here, made);
    const name = toFileName(`${site.name} ${made.slice(0, 10)}`, 'json');
    saveBlob(new Blob([file], { type: 'application/json' }), name);
  }

  async function importData({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    setErrorText('');
    if (!file) return;
    if (file.size > MAX_DATA_FILE_BYTES) return setErrorText(words.tooLarge);
    const read = readDataFile(await file.text().catch(() => ''), here);
    // Lets the reader choose the same file again.
    target.value = '';
    if ('fault' in read)
      return setErrorText(fillMessage(words[read.fault], 'name' in read ? { name: read.name } : {}));
    const changes = mergeChanges(await readReaderData(base), read.belongings);
    await applyDataChanges(base, changes);
    const count = countChanges(changes);
    if (count === 0) showNotice(words.nothingNew);
    else
      showNotice(formatCount(words.imported, count, language), () =>
        applyDataChanges(base, reverseChanges(changes)),
      );
  }

  return (
    <section className="your-data" aria-labelledby="bs-your-data">
      <h2 id="bs-your-data">{words.yourData}</h2>
      <p>{words.yourDataHint}</p>
      <div className="your-data-actions">
        <button type="button" onClick={() => void exportData()}>
          {words.saveAll}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={words.importFile}
          hidden
          onChange={(event) => void importData(event)}
        />
      </div>
      <p className="your-data-fault" role="alert">
        {errorText}
      </p>
    </section>
  );
}
