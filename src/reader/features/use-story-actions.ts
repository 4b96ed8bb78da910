/** Hands what is done with parts of an article to the features that do it. */
import { useMemo } from 'react';
import type { StoryActions } from '../blocks/story-actions.ts';
import { useFeatureActions } from './feature-context.ts';

/** The actions of an article's blocks. */
export function useStoryActions(): StoryActions {
  const { request } = useFeatureActions();
  return useMemo(
    () => ({
      openNote: (event, number) => {
        const mark = event.currentTarget;
        const isModified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
        if (isModified || !('popover' in mark)) return;
        event.preventDefault();
        // Some browsers give a clicked link no focus, which is to come back to it.
        mark.focus({ preventScroll: true });
        // A note that is waited for in vain is in the list at the foot, as without script.
        request('note', { number, mark }, () => location.assign(mark.hash));
      },
      openPicture: (key) => request('picture', key),
      copy: (text) => request('copy', text),
    }),
    [request],
  );
}
