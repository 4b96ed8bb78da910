/** Which files of `media/` articles show as pictures. Pure. */
import type { Article } from '../../article/schema.ts';
import { mapImages, picturePath } from './attach.ts';
import type { Uses } from './plan.ts';

/** Paths below the content folder, such as `media/x.jpg`, by what an article shows them as; not all of them need be there. */
export interface Shows {
  readonly figures: readonly string[];
  readonly portraits: readonly string[];
}

/** The pictures of an article, in the order of their first use. */
export function picturesOf(id: string, article: Article): Shows {
  const [figures, portraits] = [new Set<string>(), new Set<string>()];
  const note = (address: string, as: Set<string>): void => {
    const path = picturePath(id, address);
    if (path !== undefined) as.add(path);
  };
  mapImages(article, {
    image: (image) => (note(image.src, figures), image),
    portrait: (address) => (note(address, portraits), address),
  });
  return { figures: [...figures], portraits: [...portraits] };
}

/** The pictures of all articles that are among the known files, in the order of their first use. */
export function usedPictures(articles: Iterable<Shows>, known: ReadonlySet<string>): Map<string, Uses> {
  const used = new Map<string, Uses>();
  const note = (paths: readonly string[], as: keyof Uses): void => {
    for (const path of paths) {
      if (!known.has(path)) continue;
      const uses = used.get(path) ?? { figure: false, portrait: false };
      uses[as] = true;
      used.set(path, uses);
    }
  };
  for (const { figures, portraits } of articles) {
    note(figures, 'figure');
    note(portraits, 'portrait');
  }
  return used;
}
