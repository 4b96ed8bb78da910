import { useState } from 'react';
import { fillMessage, formatCount } from '../i18n/format.ts';
import { useSite } from '../site-context.tsx';
import { saveBlob } from '../dom/save-file.ts';
import { adoptStyleSheet } from '../dom/adopt-style-sheet.ts';
import { FileButton } from '../ui/FileButton.tsx';
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
  const [errorText, setErrorText] = useState('');
  const here: DataOrigin = { name: site.name, root: (site.origin ?? location.origin) + base };

  async function exportData(): Promise<void> {
    const made = new Date().toISOString();
    const file = writeDataFile(await readReaderData(base), here, made);
    const name = toFileName(`${site.name} ${made.slice(0, 10)}`, 'json');
    saveBlob(new Blob([file], { type: 'application/json' }), name);
  }

  async function importData(file: File): Promise<void> {
    setErrorText('');
    if (file.size > MAX_DATA_FILE_BYTES) return setErrorText(words.tooLarge);
    const read = readDataFile(await file.text().catch(() => ''), here);
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
        <FileButton label={words.importFile} accept=".json,application/json" onChoose={importData} />
      </div>
      <p className="your-data-fault" role="alert">
        {errorText}
      </p>
    </section>
  );
}
