import type { Card } from '../../article/schema.ts';
import { useElementRef } from '../page-elements.ts';
import { useSite } from '../site-context.tsx';
import { CardView } from './CardView.tsx';

/** The first one is the next article, which keyboard and reading aloud continue with. */
export function RelatedNav({ cards }: { cards: readonly Card[] }) {
  const { messages } = useSite();
  const related = useElementRef('related');
  if (cards.length === 0) return null;
  return (
    <nav ref={related} className="related" aria-label={messages.related}>
      <h2>{messages.related}</h2>
      <ul className="cards">
        {cards.map((card, at) => (
          <li key={card.url}>
            <CardView card={card} level={3} brief isNext={at === 0} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
