import type { SeriesPlace } from '../../article/series.ts';
import { listAddress } from '../../article/urls.ts';
import { Isolate } from '../blocks/Isolate.tsx';
import { fillMessage } from '../i18n/format.ts';
import { useFormat } from '../formatted.tsx';
import { useSite } from '../site-context.tsx';
import { CardView } from './CardView.tsx';

interface SeriesProps {
  readonly series: SeriesPlace;
}

export function SeriesLine({ series: { name, part, total } }: SeriesProps) {
  const { messages, href } = useSite();
  const { number } = useFormat();
  return (
    <p className="series">
      {messages.series}{' '}
      <a href={href(listAddress('series', name))}>
        <Isolate>{name}</Isolate>
      </a>
      {total > 1 && ` · ${fillMessage(messages.partOf, { number: number(part), total: number(total) })}`}
    </p>
  );
}

export function SeriesNav({ series }: SeriesProps) {
  const { messages } = useSite();
  const parts = (['previous', 'next'] as const).flatMap((way) => {
    const card = series[way];
    return card ? [{ ...card, label: messages[`${way}Part`] }] : [];
  });
  if (parts.length === 0) return null;
  return (
    <nav className="series-nav" aria-label={messages.series}>
      <ul className="cards">
        {parts.map((card) => (
          <li key={card.url}>
            <CardView card={card} brief />
          </li>
        ))}
      </ul>
    </nav>
  );
}
