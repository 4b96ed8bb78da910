import { useState } from 'react';
import { fill } from '../../i18n/format.ts';
import { useWords } from '../words.ts';
import { cite, STYLES, type Source, type Style } from './citation.ts';
import { useCopy } from './Links.tsx';
import { bibtex, referenceKey, ris } from './reference-files.ts';
import { saveBlob } from './save-file.ts';

/** The article as others cite it. */
export function Cite({ source }: { source: Source }) {
  const words = useWords('share');
  const [style, choose] = useState<Style>('APA');
  const copy = useCopy();
  const citation = cite(source, style);
  const save = (text: string, type: string, ending: string): void =>
    saveBlob(new Blob([text], { type }), `${referenceKey(source)}.${ending}`);
  return (
    <section className="share-part" aria-label={words.cite}>
      <h3>{words.cite}</h3>
      <select
        aria-label={words.style}
        value={style}
        onChange={(event) => choose(event.target.value as Style)}
      >
        {STYLES.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <p className="share-citation" dir="auto">
        {citation}
      </p>
      <div className="share-row">
        <button type="button" onClick={() => copy(citation)}>
          {words.copyCitation}
        </button>
        <button type="button" onClick={() => save(bibtex(source), 'application/x-bibtex', 'bib')}>
          {fill(words.saveFile, { format: 'BibTeX' })}
        </button>
        <button type="button" onClick={() => save(ris(source), 'application/x-research-info-systems', 'ris')}>
          {fill(words.saveFile, { format: 'RIS' })}
        </button>
      </div>
    </section>
  );
}
