import type { Article } from '../../article/schema.ts';
import { mapImages, picturePath } from './attach-pictures.ts';
import type { PictureUses } from './plan-renditions.ts';

export interface ArticlePictures {
  readonly figures: readonly string[];
  readonly portraits: readonly string[];
}

export function picturesOf(id: string, article: Article): ArticlePictures {
  const [figures, portraits] = [new Set<string>(), new Set<string>()];
  const collect = (address: string, as: Set<string>): void => {
    const path = picturePath(id, address);
    if (path !== undefined) as.add(path);
  };
  mapImages(article, {
    image: (image) => (collect(image.src, figures), image),
    portrait: (address) => (collect(address, portraits), address),
  });
  return { figures: [...figures], portraits: [...portraits] };
}

export function usedPictures(
  articles: Iterable<ArticlePictures>,
  existing: ReadonlySet<string>,
): Map<string, PictureUses> {
  const used = new Map<string, PictureUses>();
  const collect = (paths: readonly string[], as: keyof PictureUses): void => {
    for (const path of paths) {
      if (!existing.has(path)) continue;
      const uses = used.get(path) ?? { figure: false, portrait: false };
      uses[as] = true;
      used.set(path, uses);
    }
  };
  for (const { figures, portraits } of articles) {
    collect(figures, 'figure');
    collect(portraits, 'portrait');
  }
  return used;
}
