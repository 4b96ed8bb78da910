/** Prints the article as a sheet: every picture there, every link a note at its foot. */
import { lay, preparePaper } from './paper.ts';

const PATIENCE = 8000;

const loaded = (image: HTMLImageElement): Promise<unknown> => {
  image.loading = 'eager';
  return image.complete ? Promise.resolve() : image.decode().catch(() => undefined);
};

/** Asks for the pictures that were not near yet, and waits for them, though not for ever. */
const fetchPictures = (): Promise<unknown> =>
  Promise.race([
    Promise.all(Array.from(document.querySelectorAll<HTMLImageElement>('.story img'), loaded)),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);

/** Prints, and leaves the page as it was. */
export async function printPage(inColumns: boolean): Promise<void> {
  await Promise.all([fetchPictures(), preparePaper().catch(() => undefined)]);
  lay(inColumns);
  print();
}
