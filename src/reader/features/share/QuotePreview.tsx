import { useEffect, useRef, useState } from 'react';
import { SheetSection } from '../../ui/SheetSection.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import {
  arePictureFontsLoaded,
  drawQuotePicture,
  PICTURE_SIZES_PX,
  loadPictureFonts,
  type QuotePicture,
} from '../../dom/quote-picture.ts';
import { saveBlob } from '../../dom/save-file.ts';

type PictureFormat = keyof typeof PICTURE_SIZES_PX;
type QuotePreviewProps = Omit<QuotePicture, 'width' | 'height'> & { readonly isSelected: boolean };

export function QuotePreview({ text, headline, site, direction, isSelected }: QuotePreviewProps) {
  const words = useFeatureMessages('share');
  const [format, choose] = useState<PictureFormat>('wide');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, height] = PICTURE_SIZES_PX[format];
  useEffect(() => {
    let isOver = false;
    const draw = (): void => {
      if (canvas.current && !isOver)
        drawQuotePicture(canvas.current, { text, headline, site, direction, width, height });
    };
    draw();
    if (!arePictureFontsLoaded({ text, headline, site }))
      void loadPictureFonts({ text, headline, site }).then(draw);
    return () => {
      isOver = true;
    };
  }, [text, headline, site, direction, width, height]);
  const save = async (): Promise<void> => {
    await loadPictureFonts({ text, headline, site });
    // Let the redraw with loaded fonts run first.
    await new Promise((resolve) => setTimeout(resolve));
    canvas.current?.toBlob((blob) => blob && saveBlob(blob, `quotation-${format}.png`));
  };
  return (
    <SheetSection title={words.quote}>
      {!isSelected && <p className="share-hint sheet-hint">{words.quoteHint}</p>}
      <canvas ref={canvas} role="img" aria-label={`${words.quotePicture}: ${text}`} />
      <div className="sheet-actions quiet-buttons">
        {(['wide', 'square'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={format === one} onClick={() => choose(one)}>
            {words[one]}
          </button>
        ))}
        <button type="button" onClick={() => void save()}>
          {words.savePicture}
        </button>
      </div>
    </SheetSection>
  );
}
