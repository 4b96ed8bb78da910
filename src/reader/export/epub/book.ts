/** The data of an e-book. */
import type { Article } from '../../../article/schema.ts';
import type { Messages } from '../../i18n/messages.ts';

export interface Chapter {
  readonly id: string;
  readonly article: Article;
  readonly language: string;
  readonly messages: Messages;
}

/** A loaded picture in a format that every e-book reader shows. */
export interface BookPicture {
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

export interface Book {
  readonly title: string;
  readonly language: string;
  readonly site: { readonly name: string; readonly timeZone: string };
  readonly root: string;
  readonly chapters: readonly Chapter[];
  /** Pictures by their `src` in the articles; a missing one is replaced by its alternative text. */
  readonly pictures: ReadonlyMap<string, BookPicture>;
  readonly cover?: BookPicture | undefined;
  readonly words: { readonly contents: string; readonly cover: string; readonly accessible: string };
}

export const chapterFile = (at: number): string => `article-${at + 1}.xhtml`;

export const pictureFile = ({ type }: BookPicture, at: number): string =>
  `picture-${at + 1}.${type === 'image/png' ? 'png' : 'jpg'}`;
