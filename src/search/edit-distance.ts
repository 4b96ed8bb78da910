/** Damerau–Levenshtein distance of `word` to each beginning of `typed`, from the empty one to the whole. */
export function prefixDistances(word: string, typed: string): number[] {
  const a = Array.from(word);
  const b = Array.from(typed);
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  a.forEach((letter, i) => {
    const row = [i + 1];
    b.forEach((other, j) => {
      const replaced = (last[j] ?? 0) + (letter === other ? 0 : 1);
      const isSwapped = letter === b[j - 1] && other === a[i - 1];
      const swapped = isSwapped ? (before[j - 1] ?? 0) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    });
    before = last;
    last = row;
  });
  return last;
}
