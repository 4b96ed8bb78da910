/** Which files of `media/` a content folder shows as pictures. Pure. */
import { mediaAddress } from '../content/media-references.ts';
import type { ContentArticle } from '../content/content.ts';
import { mapImages } from './attach.ts';

/** What a picture is shown as. */
export interface Uses {
  figure: boolean;
  portrait: boolean;
}

/** The path below the content folder that an article's address names; undefined when it names none of the known files. */
export function picturePath(id: string, address: string, known: ReadonlySet<string>): string | undefined {
  const path = mediaAddress(id, address)?.slice(1);
  return path !== undefined && known.has(path) ? path : undefined;
}

export interface Used {
  /** Path -> what it is shown as, in the order of first use. */
  readonly pictures: ReadonlyMap<string, Uses>;
  /** Ids of the articles that show any. */
  readonly articles: ReadonlySet<string>;
}

/** The pictures of all articles; `known` holds the files there are, as `media/x.jpg`. */
export function usedPictures(articles: readonly ContentArticle[], known: ReadonlySet<string>): Used {
  const used = new Map<string, Uses>();
  const showing = new Set<string>();
  const note = (id: string, address: string, as: keyof Uses): void => {
    const path = picturePath(id, address, known);
    if (path === undefined) return;
    const uses = used.get(path) ?? { figure: false, portrait: false };
    uses[as] = true;
    used.set(path, uses);
    showing.add(id);
  };
  for (const { id, article } of articles)
    mapImages(article, {
      image: (image) => (note(id, image.src, 'figure'), image),
      portrait: (address) => (note(id, address, 'portrait'), address),
    });
  return { pictures: used, articles: showing };
}
