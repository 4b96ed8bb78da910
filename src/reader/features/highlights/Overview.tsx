import { useState } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../Sheet.tsx';
import { useWords } from '../words.ts';
import type { Highlight } from './annotation.ts';
import { Choices } from './Choices.tsx';
import { chosen } from './choosing.ts';
import { Exchange } from './Exchange.tsx';
import { List } from './List.tsx';
import { addressOf } from './marking.ts';
import { NoteSheet } from './NoteSheet.tsx';
import { asItStands, useHighlights } from './store.ts';

/** Every highlight, or those of one article, at first of the one on the page. */
export function Overview({ close }: PanelProps) {
  const { messages, language } = useSetting();
  const words = useWords('highlights');
  const here = addressOf(useArticle());
  const all = useHighlights();
  const [choice, choose] = useState({ article: here ?? '', search: '', colour: '', tag: '' });
  const [held, open] = useState<Highlight>();
  const opened = asItStands(all, held);
  const shown = chosen(all ?? [], choice);
  const isAny = choice.article === '' || choice.article === here;
  const isNarrowed = !isAny || choice.search + choice.colour + choice.tag !== '';
  if (opened) return <NoteSheet highlight={opened} close={() => open(undefined)} />;
  return (
    <Sheet title={messages.highlights} close={close} kind="highlights">
      {all && all.length > 0 && <Choices all={all} here={here} choice={choice} onChoice={choose} />}
      <p role="status">
        {shown.length > 0
          ? formatCount(words.count, shown.length, language)
          : all && (isNarrowed ? words.noMatch : words.none)}
      </p>
      <Exchange highlights={shown} />
      <List
        key={JSON.stringify(choice)}
        highlights={shown}
        here={here}
        isGrouped={choice.article === ''}
        onOpen={open}
      />
    </Sheet>
  );
}
