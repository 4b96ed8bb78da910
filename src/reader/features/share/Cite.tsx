import { useState } from 'react';
import { fillMessage } from '../../i18n/format.ts';
import { SheetSection } from '../../ui/SheetSection.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { formatCitation, CITATION_STYLES, type CitationSource, type CitationStyle } from './citation.ts';
import { useCopyWithNotice } from './ShareLinks.tsx';
import { bibtex, referenceKey, ris } from './reference-files.ts';
import { saveBlob } from '../../dom/save-file.ts';

export function Cite({ source }: { source: CitationSource }) {
  const words = useFeatureMessages('share');
  const [style, choose] = useState<CitationStyle>('APA');
  const copy = useCopyWithNotice();
  const citation = formatCitation(source, style);
  const save = (text: string, type: string, ending: string): void =>
    saveBlob(new Blob([text], { type }), `${referenceKey(source)}.${ending}`);
  return (
    <SheetSection title={words.cite}>
      <select
        aria-label={words.style}
        value={style}
        onChange={(event) => choose(event.target.value as CitationStyle)}
      >
        {CITATION_STYLES.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <p className="share-citation" dir="auto">
        {citation}
      </p>
      <div className="sheet-actions quiet-buttons">
        <button type="button" onClick={() => copy(citation)}>
          {words.copyCitation}
        </button>
        <button type="button" onClick={() => save(bibtex(source), 'application/x-bibtex', 'bib')}>
          {fillMessage(words.saveFile, { format: 'BibTeX' })}
        </button>
        <button type="button" onClick={() => save(ris(source), 'application/x-research-info-systems', 'ris')}>
          {fillMessage(words.saveFile, { format: 'RIS' })}
        </button>
      </div>
    </SheetSection>
  );
}
