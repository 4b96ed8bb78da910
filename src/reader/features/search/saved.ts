/** Where the articles come from that the reader has saved, to be searched without a connection. */
import type { Article } from '../../../article/schema.ts';

type Saved = (base: string) => Promise<readonly Article[]>;

let saved: Saved = async () => [];

/** Called by whoever keeps articles on this device. */
export const searchSavedBy = (read: Saved): void => void (saved = read);

/** The saved articles of the site under `base`; none when they cannot be read. */
export const savedArticles: Saved = async (base) => saved(base).catch(() => []);
