import { useEffect, useRef } from 'react';
import type { Article } from '../../../article/schema.ts';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../Sheet.tsx';
import { useSlot } from '../slots.ts';
import { adopt } from '../style.ts';
import { Astray } from './Astray.tsx';
import { Contents } from './Contents.tsx';
import { follow } from './follow.ts';
import { HistoryDoor } from './HistoryDoor.tsx';
import { Offer } from './Offer.tsx';
import { Shelf } from './Shelf.tsx';
import css from './place.css?inline';

adopt(css);

/** A thin line at the top of the window, as long as what is read. Contents says the same in words. */
function Line({ article }: { article: Article }) {
  const { base } = useSetting();
  const line = useRef<HTMLDivElement>(null);
  useEffect(
    () => follow(base, article, (share) => line.current?.style.setProperty('--share', String(share))),
    [base, article],
  );
  return <div className="reading-line" ref={line} aria-hidden="true" />;
}

/** Knows where the reader is, in every article, and what was begun. */
export function Ambient() {
  const article = useArticle();
  const slot = useSlot('continue');
  if (!article) return slot ? <Shelf slot={slot} /> : null;
  return (
    <>
      <Line key={article.published?.id} article={article} />
      <Offer key={`${article.published?.id} offer`} article={article} />
      <Astray article={article} />
    </>
  );
}

/** The contents of the article, how far it is read, and the way to what else was read. */
export function Panel({ close }: PanelProps) {
  const { messages } = useSetting();
  const article = useArticle();
  return (
    <Sheet title={messages.contents} close={close} kind="contents">
      {article && <Contents article={article} />}
      <HistoryDoor />
    </Sheet>
  );
}
