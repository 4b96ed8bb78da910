import { useMemo } from 'react';
import type { ArticleActions } from '../blocks/article-actions.ts';
import { isPlainClick } from '../dom/is-plain-click.ts';
import { useFeatureActions } from './feature-context.ts';

export function useArticleActions(): ArticleActions {
  const { request } = useFeatureActions();
  return useMemo(
    () => ({
      openNote: (event, number) => {
        const mark = event.currentTarget;
        if (!isPlainClick(event) || !('popover' in mark)) return;
        event.preventDefault();
        // Safari does not focus a clicked link, but focus must return to it when the popover closes.
        mark.focus({ preventScroll: true });
        // If the feature does not load in time, jump to the note in the list as without JavaScript.
        request('note', { number, mark }, () => location.assign(mark.hash));
      },
      openPicture: (key) => request('picture', key),
      copy: (text) => request('copy', text),
    }),
    [request],
  );
}
