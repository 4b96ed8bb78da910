import type { Card } from '../../article/schema.ts';
import { useSetting } from '../setting.tsx';
import { CardView } from './CardView.tsx';

/** What to read next, at the foot of an article. */
export function RelatedNav({ cards }: { cards: readonly Card[] }) {
  const { messages } = useSetting();
  if (cards.length === 0) return null;
  return (
    <nav className="related" aria-label={messages.related}>
      <h2>{messages.related}</h2>
      <ul className="cards">
        {cards.map((card) => (
          <li key={card.url}>
            <CardView card={card} level={3} brief />
          </li>
        ))}
      </ul>
    </nav>
  );
}
