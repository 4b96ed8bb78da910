/** The colours of highlights. Each also has a line of its own under the words, for who does not tell colours apart. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type Colour = (typeof COLOURS)[number];
