import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** The text of a search field, kept in the address of the page as it is typed. */
export function useQueryText(): [text: string, setText: (text: string) => void] {
  const asked = new URLSearchParams(useLocation().search).get('q') ?? '';
  const navigate = useNavigate();
  const [text, setText] = useState(asked);
  useEffect(() => {
    const search = text === '' ? '' : `?${new URLSearchParams({ q: text })}`;
    if (text !== asked) void navigate({ search }, { replace: true, preventScrollReset: true });
  }, [text, asked, navigate]);
  return [text, setText];
}
