/** Numbers the links to elsewhere and lists them at the foot, under a title where there is one, for paper. Gives what takes the numbers and the list away again. */
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
    const list = document.createElement('ol');
    for (const address of numbers.keys())
      list.append(Object.assign(document.createElement('li'), { textContent: address }));
    if (title !== '') notes.append(Object.assign(document.createElement('h2'), { textContent: title }));
    notes.append(list);
    document.querySelector('.story-footer')?.prepend(notes);
    added.push(notes);
  }
  return () => added.forEach((element) => element.remove());
}
