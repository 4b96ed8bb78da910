import { useRef, useState, type ChangeEvent } from 'react';
import { fill, formatCount } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { saveBlob } from '../share/save-file.ts';
import { adopt } from '../style.ts';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { belongings, makeChanges } from './everything/belongings.ts';
import { readFile, writeFile, type Site } from './everything/file.ts';
import { changesOf, countOf, reversed } from './everything/merge.ts';
import { fileName } from './file-name.ts';
import css from './take.css?inline';

adopt(css);

/** Larger than all that a device keeps of a reader's words. */
const MOST_BYTES = 200_000_000;

/** Takes all that is the reader's out as one file, and brings such a file in. */
export function YourData() {
  const { site, base, language } = useSetting();
  const words = useWords('take');
  const input = useRef<HTMLInputElement>(null);
  const [fault, tell] = useState('');
  const here: Site = { name: site.name, root: (site.origin ?? location.origin) + base };

  async function take(): Promise<void> {
    const made = new Date().toISOString();
    const file = writeFile(await belongings(base), here, made);
    const name = fileName(`${site.name} ${made.slice(0, 10)}`, 'json');
    saveBlob(new Blob([file], { type: 'application/json' }), name);
  }

  async function bringIn({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    tell('');
    if (!file) return;
    if (file.size > MOST_BYTES) return tell(words.tooLarge);
    const read = readFile(await file.text().catch(() => ''), here);
    // The same file can be chosen again.
    target.value = '';
    if ('fault' in read) return tell(fill(words[read.fault], 'name' in read ? { name: read.name } : {}));
    const changes = changesOf(await belongings(base), read.belongings);
    await makeChanges(base, changes);
    const count = countOf(changes);
    if (count === 0) say(words.nothingNew);
    else say(formatCount(words.brought, count, language), () => makeChanges(base, reversed(changes)));
  }

  return (
    <section className="your-data" aria-labelledby="bs-your-data">
      <h2 id="bs-your-data">{words.yourData}</h2>
      <p>{words.yourDataHint}</p>
      <div className="your-data-actions">
        <button type="button" onClick={() => void take()}>
          {words.saveAll}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {words.bringIn}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={words.bringIn}
          hidden
          onChange={(event) => void bringIn(event)}
        />
      </div>
      <p className="your-data-fault" role="alert">
        {fault}
      </p>
    </section>
  );
}
