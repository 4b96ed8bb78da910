/** Elements that pages render empty and features fill through portals. */
import { useCallback, useSyncExternalStore } from 'react';
import { createEmitter } from '../storage/emitter.ts';

/** Below an article's headline, at the top of the front page, and at the end of `<main>`. */
export type SlotName = 'headline' | 'continue' | 'main';

const elements = new Map<SlotName, Element>();
const changes = createEmitter();

function setSlot(name: SlotName, element: Element | undefined): void {
  if (element) elements.set(name, element);
  else elements.delete(name);
  changes.emit();
}

export const useSlotRef = (name: SlotName) =>
  useCallback(
    (element: Element | null) => {
      if (!element) return undefined;
      setSlot(name, element);
      return () => {
        if (elements.get(name) === element) setSlot(name, undefined);
      };
    },
    [name],
  );

export const useSlot = (name: SlotName): Element | undefined =>
  useSyncExternalStore(changes.subscribe, () => elements.get(name));
