import type { Direction } from '../../../article/bidi.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { FootnoteIndex } from '../../blocks/footnote-index.ts';
import type { ResolveLink } from './links.ts';

export interface ChapterPicture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

export interface ChapterContext {
  readonly language: string;
  readonly direction: Direction;
  readonly timeZone: string;
  readonly messages: Messages;
  readonly link: ResolveLink;
  /** The id to use for a block; undefined when it has been used already, because ids must be unique in a document. */
  readonly takeId: (id: string | undefined) => string | undefined;
  readonly picture: (src: string) => ChapterPicture | undefined;
  readonly notes: FootnoteIndex;
}
