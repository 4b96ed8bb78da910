/** Prints the article as a sheet: every picture there, every link a note at its foot. */

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

/** Numbers the links to elsewhere and lists them. Gives what takes the numbers and the list away again. */
function linkNotes(title: string): () => void {
  const numbers = new Map<string, number>();
  const added: Element[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.story-body a[href^="http"]')) {
    const number = numbers.get(link.href) ?? numbers.size + 1;
    numbers.set(link.href, number);
    const mark = document.createElement('sup');
    mark.textContent = `[${number}]`;
    link.after(mark);
    added.push(mark);
  }
  if (numbers.size > 0) {
    const notes = document.createElement('section');
    notes.className = 'print-links';
    const heading = document.createElement('h2');
    heading.textContent = title;
    const list = document.createElement('ol');
    for (const address of numbers.keys())
      list.append(Object.assign(document.createElement('li'), { textContent: address }));
    notes.append(heading, list);
    document.querySelector('.story-footer')?.prepend(notes);
    added.push(notes);
  }
  return () => added.forEach((element) => element.remove());
}

/** Prints, and leaves the page as it was. */
export async function printPage(title: string, inColumns: boolean): Promise<void> {
  await fetchPictures();
  const takeAway = linkNotes(title);
  const root = document.documentElement;
  root.setAttribute('data-print', inColumns ? 'columns' : 'plain');
  addEventListener(
    'afterprint',
    () => {
      takeAway();
      root.removeAttribute('data-print');
    },
    { once: true },
  );
  print();
}
