/** What the blocks of a chapter need to know of the book that they stand in. */
import type { Messages } from '../../../i18n/messages.ts';
import type { Notes } from '../../../blocks/footnotes.ts';
import type { Link } from './addresses.ts';

export interface PlacedPicture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly language: string;
  readonly timeZone: string;
  readonly messages: Messages;
  readonly link: Link;
  /** The book's id for a block's, the first time that it is asked for; no id stands twice in a document. */
  readonly takeId: (id: string | undefined) => string | undefined;
  readonly picture: (src: string) => PlacedPicture | undefined;
  readonly notes: Notes;
}
