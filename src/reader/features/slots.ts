/** Places on a page that features fill through portals: the page renders an empty element there, and React owns both. */
import { useCallback, useSyncExternalStore } from 'react';
import { createEmitter } from '../storage/emitter.ts';

/** Under the headline of an article, at the top of the front page, and at the end of `<main>`. */
export type SlotName = 'headline' | 'continue' | 'main';

const elements = new Map<SlotName, Element>();
const changes = createEmitter();

function set(name: SlotName, element: Element | undefined): void {
  if (element) elements.set(name, element);
  else elements.delete(name);
  changes.emit();
}

/** For `ref` of the element that is a slot. */
export const useSlotRef = (name: SlotName) =>
  useCallback(
    (element: Element | null) => {
      if (!element) return undefined;
      set(name, element);
      return () => {
        if (elements.get(name) === element) set(name, undefined);
      };
    },
    [name],
  );

/** The element of a slot; nothing where the page has none. */
export const useSlot = (name: SlotName): Element | undefined =>
  useSyncExternalStore(changes.subscribe, () => elements.get(name));
