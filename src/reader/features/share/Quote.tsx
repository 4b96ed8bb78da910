import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words.ts';
import { areFacesReady, drawQuote, FORMATS, readyFaces, type QuotePicture } from './quote-picture.ts';
import { saveBlob } from './save-file.ts';

type Format = keyof typeof FORMATS;
type QuoteProps = Omit<QuotePicture, 'width' | 'height'> & { readonly isSelected: boolean };

/** A picture of the quotation, as it will be saved. */
export function Quote({ text, headline, site, direction, isSelected }: QuoteProps) {
  const words = useWords('share');
  const [format, choose] = useState<Format>('wide');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, height] = FORMATS[format];
  useEffect(() => {
    let isOver = false;
    const draw = (): void => {
      if (canvas.current && !isOver)
        drawQuote(canvas.current, { text, headline, site, direction, width, height });
    };
    draw();
    if (!areFacesReady({ text, headline, site })) void readyFaces({ text, headline, site }).then(draw);
    return () => {
      isOver = true;
    };
  }, [text, headline, site, direction, width, height]);
  const save = async (): Promise<void> => {
    await readyFaces({ text, headline, site });
    // The drawing that waits for the faces comes first.
    await new Promise((resolve) => setTimeout(resolve));
    canvas.current?.toBlob((blob) => blob && saveBlob(blob, `quotation-${format}.png`));
  };
  return (
    <section className="share-part" aria-label={words.quote}>
      <h3>{words.quote}</h3>
      {!isSelected && <p className="share-hint sheet-hint">{words.quoteHint}</p>}
      <canvas ref={canvas} role="img" aria-label={`${words.quotePicture}: ${text}`} />
      <div className="share-row">
        {(['wide', 'square'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={format === one} onClick={() => choose(one)}>
            {words[one]}
          </button>
        ))}
        <button type="button" onClick={() => void save()}>
          {words.savePicture}
        </button>
      </div>
    </section>
  );
}
