import { Isolate } from '../blocks/Isolate.tsx';
import type { SearchMessages } from '../i18n/messages.ts';
import { useSite } from '../site-context.tsx';
import { toQueryString } from './search-request.ts';

interface SpellingSuggestionProps {
  /** The page that searches. */
  readonly page: '/search/' | '/saved/';
  readonly suggestion: string;
  readonly words: SearchMessages;
}

export function SpellingSuggestion({ page, suggestion, words }: SpellingSuggestionProps) {
  const { editionHref } = useSite();
  const [before, after] = words.didYouMean.split('{words}');
  const query = toQueryString({ text: suggestion, chosen: {}, byDate: false });
  return (
    <span>
      {before}
      <a href={`${editionHref(page)}${query}`}>
        <Isolate>{suggestion}</Isolate>
      </a>
      {after}
    </span>
  );
}
