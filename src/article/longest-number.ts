/** The longest number of an ordered list, which determines the width of its gutter. */
export const longestNumber = (start: number, count: number): string =>
  [start, start + count - 1].map(String).reduce((a, b) => (b.length > a.length ? b : a));
