import { useEffect, useState } from 'react';
import { outline } from '../../../article/outline.ts';
import type { Article } from '../../../article/schema.ts';
import { fill, formatCount, formatPercent } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { useWords } from '../words.ts';
import { finish, placeIn } from './finish.ts';
import { places, usePlaces } from './kept.ts';
import { bodySheet } from './body-sheet.ts';
import { isFinished, minutesLeft, shareAt } from './place.ts';
import { furthest } from './where.ts';
import { isolatePieces } from '../../blocks/Isolate.tsx';

/** Share of the window above the line that a section must have passed to be the current one. */
const CURRENT = 0.35;

interface Now {
  readonly share: number;
  /** Id of the heading whose section is read. */
  readonly section: string | undefined;
}

const isPassed = (id: string): boolean =>
  (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < innerHeight * CURRENT;

/** Where the reader is, while that changes. */
function useNow(article: Article): Now {
  const [now, set] = useState<Now>({ share: 0, section: undefined });
  useEffect(() => {
    const headings = outline(article).map(({ id }) => id);
    let looking: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async (): Promise<void> => {
      const sheet = await bodySheet(article);
      looking = undefined;
      if (isOver) return;
      const far = furthest();
      const share = far === 'end' ? 1 : far ? shareAt(sheet, far.id, far.offset) : 0;
      set({ share, section: headings.findLast(isPassed) });
    };
    const onScroll = (): void => {
      looking ??= setTimeout(() => void look(), 120);
    };
    void look();
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      isOver = true;
      clearTimeout(looking);
      removeEventListener('scroll', onScroll);
    };
  }, [article]);
  return now;
}

/** How far the article is read, and whether that is all. */
function Progress({ article, share }: { article: Article; share: number }) {
  const { base, language } = useSetting();
  const words = useWords('place');
  const id = article.published?.id ?? '';
  const kept = usePlaces()?.find(([of]) => of === id)?.[1];
  const progress = fill(words.share, { share: formatPercent(share, language) });
  const isRead = kept?.finished ?? isFinished(share);
  const turn = (): void =>
    void (isRead
      ? places(base).update(id, (old) => ({
          ...old,
          ...placeIn(article),
          share: old?.share ?? share,
          finished: false,
          reopened: true,
        }))
      : finish(base, article));
  return (
    <div className="how-far">
      <p>
        <progress max={100} value={Math.round(share * 100)} aria-label={progress} />
        {progress}
        {' · '}
        {formatCount(words.left, minutesLeft(article.published?.minutes ?? 1, share), language)}
      </p>
      <label>
        <input type="checkbox" checked={isRead} onChange={turn} /> <span>{words.finished}</span>
      </label>
    </div>
  );
}

/** The article's headings, the current one marked; and how far it is read. */
export function Contents({ article }: { article: Article }) {
  const words = useWords('place');
  const { messages } = useSetting();
  const { share, section } = useNow(article);
  const entries = outline(article);
  return (
    <>
      <Progress article={article} share={share} />
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
                {isolatePieces(text)}
              </a>
            </li>
          ))}
        </ol>
        {entries.length === 0 && <p className="quiet">{words.noSections}</p>}
      </nav>
    </>
  );
}
