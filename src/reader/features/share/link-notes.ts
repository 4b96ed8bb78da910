/** Numbers the links to elsewhere and lists them at the foot, for paper. Gives what takes the numbers and the list away again. */
export function linkNotes(title: string): () => void {
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
