/** The pictures of the article on the page, and the address of each. */

export interface Shown {
  /** Its block's id, and in a gallery its number after a slash; `lead` for the lead picture. */
  readonly key: string;
  readonly image: HTMLImageElement;
}

/** Pictures that can be looked at by themselves: those of figures, lead and galleries; not those of links. */
export const PICTURE = '.story figure img:not(a img)';

/** The pictures in order. */
export function pictureKeys(): Shown[] {
  const counts = new Map<string, number>();
  return [...document.querySelectorAll<HTMLImageElement>(PICTURE)].map((image) => {
    const block = image.closest<HTMLElement>('[data-block]');
    const own = block?.id ?? 'lead';
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    return { image, key: block?.dataset['block'] === 'gallery' ? `${own}/${count}` : own };
  });
}

const VIEW = '#view:';

/** The fragment under which a picture is looked at. */
export const viewHash = (key: string): string => VIEW + encodeURIComponent(key);

/** The key in a fragment that names a picture. */
export function viewedKey(hash: string): string | undefined {
  if (!hash.startsWith(VIEW)) return undefined;
  try {
    return decodeURIComponent(hash.slice(VIEW.length));
  } catch {
    return undefined;
  }
}
