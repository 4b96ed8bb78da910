import { useEffect, useState } from 'react';
import { outline } from '../../../article/outline.ts';
import type { Article } from '../../../article/schema.ts';
import { fillMessage, formatCount, formatPercent } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { markFinished, positionFieldsOf } from '../../storage/stores/mark-finished.ts';
import { positionStore, usePositions } from '../../storage/stores/position-store.ts';
import { currentShare, sampleReading } from './sample-reading.ts';
import { isFinished, readingMinutesLeft } from '../../storage/stores/reading-position.ts';
import { RunningText } from '../../blocks/Isolate.tsx';

const CURRENT_LINE_SHARE = 0.35;

interface ReadingState {
  readonly share: number;
  readonly section: string | undefined;
}

const isAboveCurrentLine = (id: string): boolean =>
  (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < innerHeight * CURRENT_LINE_SHARE;

function useReadingState(article: Article): ReadingState {
  const [now, set] = useState<ReadingState>({ share: 0, section: undefined });
  useEffect(() => {
    const headings = outline(article).map(({ id }) => id);
    return sampleReading(article, true, (bodyText) =>
      set({ share: currentShare(bodyText), section: headings.findLast(isAboveCurrentLine) }),
    );
  }, [article]);
  return now;
}

function ReadingProgress({ article, share }: { article: Article; share: number }) {
  const { base, language } = useSite();
  const words = useFeatureMessages('readingPosition');
  const id = article.published?.id ?? '';
  const kept = usePositions()?.find(([of]) => of === id)?.[1];
  const progress = fillMessage(words.share, { share: formatPercent(share, language) });
  const isRead = kept?.finished ?? isFinished(share);
  const turn = (): void =>
    void (isRead
      ? positionStore(base).update(id, (old) => ({
          ...old,
          ...positionFieldsOf(article),
          share: old?.share ?? share,
          finished: false,
          reopened: true,
        }))
      : markFinished(base, article));
  return (
    <div className="how-far">
      <p>
        <progress max={100} value={Math.round(share * 100)} aria-label={progress} />
        {progress}
        {' · '}
        {formatCount(words.left, readingMinutesLeft(article.published?.minutes ?? 1, share), language)}
      </p>
      <CheckField label={words.finished} isChecked={isRead} onChange={turn} />
    </div>
  );
}

export function TableOfContents({ article }: { article: Article }) {
  const words = useFeatureMessages('readingPosition');
  const { messages } = useSite();
  const { share, section } = useReadingState(article);
  const entries = outline(article);
  return (
    <>
      <ReadingProgress article={article} share={share} />
      <nav className="contents" aria-label={messages.contents}>
        <ol>
          <li>
            <a href="#bs-main" aria-current={section === undefined ? 'location' : undefined}>
              {words.beginning}
            </a>
          </li>
          {entries.map(({ id, level, text }) => (
            <li key={id} data-level={level}>
              <a href={`#${encodeURIComponent(id)}`} aria-current={id === section ? 'location' : undefined}>
                <RunningText>{text}</RunningText>
              </a>
            </li>
          ))}
        </ol>
        {entries.length === 0 && <p className="quiet">{words.noSections}</p>}
      </nav>
    </>
  );
}
