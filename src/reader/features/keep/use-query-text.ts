import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

/** The text of a search field, kept in the address of the page as it is typed. */
export function useQueryText(): [text: string, setText: (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const asked = params.get('q') ?? '';
  const [text, setText] = useState(asked);
  useEffect(() => {
    if (text !== asked)
      setParams(text === '' ? {} : { q: text }, { replace: true, preventScrollReset: true });
  }, [text, asked, setParams]);
  return [text, setText];
}
