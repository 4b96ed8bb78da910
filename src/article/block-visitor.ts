import type { Body } from './blocks.ts';
import type { Figure, Image } from './pictures.ts';
import type { Related } from './related.ts';
import type { Text } from './spans.ts';

/** What a text is to its block. Only `body` text counts as words of the article. */
export type TextRole = 'body' | 'caption' | 'furniture';

/** Each method returns the part, changed or unchanged. */
export interface BlockVisitor {
  readonly text: (text: Text, role: TextRole) => Text;
  readonly url: (url: string) => string;
  readonly image: (image: Image) => Image;
  readonly body: (body: Body, role: TextRole) => Body;
  readonly related: <R extends Related>(related: R) => R;
}

export const visitString = (visit: BlockVisitor, text: string, role: TextRole): string => {
  const next = visit.text(text, role);
  return typeof next === 'string' ? next : text;
};

export const visitFigure = (figure: Figure, visit: BlockVisitor): Figure => ({
  ...figure,
  image: visit.image(figure.image),
  ...(figure.caption !== undefined && { caption: visit.text(figure.caption, 'caption') }),
});
