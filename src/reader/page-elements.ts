/**
 * Elements that features fill through portals, measure or search, each given by a `ref` of the component that renders
 * it.
 */
import { useCallback, useSyncExternalStore } from 'react';
import { createEmitter } from './storage/emitter.ts';

/** Under the headline of an article, at the top of the front page, and at the end of `<main>`. */
type SlotName = 'headline' | 'continue' | 'main';

/** The whole article, its text, its foot, and the links to related articles. */
type PartName = 'story' | 'body' | 'footer' | 'related';

const elements = new Map<SlotName | PartName, HTMLElement>();
const changes = createEmitter();

export function setPageElement(name: SlotName | PartName, element: HTMLElement | undefined): void {
  if (element) elements.set(name, element);
  else elements.delete(name);
  changes.emit();
}

/** For `ref` of the element of this name. */
export const useElementRef = (name: SlotName | PartName) =>
  useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      setPageElement(name, element);
      return () => {
        if (elements.get(name) === element) setPageElement(name, undefined);
      };
    },
    [name],
  );

export const useSlot = (name: SlotName): HTMLElement | undefined =>
  useSyncExternalStore(changes.subscribe, () => elements.get(name));

/** The element of a part as the page stands now; nothing where it has none. */
export const pageElement = (name: PartName): HTMLElement | undefined => elements.get(name);
