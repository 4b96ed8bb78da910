import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** The text of a search field, kept in the URL's query while it is typed. */
export function useQueryText(): [text: string, setText: (text: string) => void] {
  const current = new URLSearchParams(useLocation().search).get('q') ?? '';
  const navigate = useNavigate();
  const [text, setText] = useState(current);
  useEffect(() => {
    const search = text === '' ? '' : `?${new URLSearchParams({ q: text })}`;
    if (text !== current) void navigate({ search }, { replace: true, preventScrollReset: true });
  }, [text, current, navigate]);
  return [text, setText];
}
