/** Words for XHTML and HTML, with those of another direction isolated. Pure. */
import { hasRtl, startsRtl, type Direction } from './bidi.ts';
import { ltrPieces } from './ltr-pieces.ts';
import { escapeMarkup, htmlElement, joinMarkup, type Markup } from './markup.ts';

export const isolateMarkup = (words: Markup): Markup =>
  words === '' ? words : htmlElement('bdi', {}, words);

/** Part of a text that is read in a direction, with its left-to-right pieces isolated. */
export const piecesMarkup = (text: string, direction: Direction): Markup =>
  direction === 'rtl'
    ? joinMarkup(
        ltrPieces(text).map((piece, at) =>
          at % 2 === 1 ? isolateMarkup(escapeMarkup(piece)) : escapeMarkup(piece),
        ),
      )
    : escapeMarkup(text);

/** A text without formatting. */
export const wordsMarkup = (text: string, direction: Direction): Markup =>
  direction === 'rtl' && !hasRtl(text) ? nameMarkup(text) : piecesMarkup(text, direction);

/** A name or other words from elsewhere, in the direction of their own letters. */
export const nameMarkup = (text: string): Markup =>
  isolateMarkup(piecesMarkup(text, startsRtl(text) ? 'rtl' : 'ltr'));
