/** What an e-book is made of: data alone, so that it can be handed to a worker. */
import type { Article } from '../../../../article/schema.ts';
import type { Messages } from '../../../i18n/messages.ts';

/** One article of the book. */
export interface Chapter {
  /** Id of the article, `2023/10/offer`. */
  readonly id: string;
  readonly article: Article;
  /** BCP 47. */
  readonly language: string;
  /** The interface's words in a language near to that. */
  readonly messages: Messages;
}

/** A picture that could be had, in a format that every e-book reader shows. */
export interface BookPicture {
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

export interface Book {
  readonly title: string;
  /** BCP 47, of the title and of the words around the articles. */
  readonly language: string;
  readonly site: { readonly name: string; readonly timeZone: string };
  /** Address of the site's front page, whole. */
  readonly root: string;
  readonly chapters: readonly Chapter[];
  /** Pictures by their `src` in the articles; one that is not here is replaced by its alternative text. */
  readonly pictures: ReadonlyMap<string, BookPicture>;
  readonly cover?: BookPicture | undefined;
  readonly words: { readonly contents: string; readonly cover: string; readonly accessible: string };
}

/** Name of a chapter's file, by its place in the book from 0. */
export const chapterFile = (at: number): string => `article-${at + 1}.xhtml`;

/** Name of a picture's file, by its place among the book's pictures from 0. */
export const pictureFile = ({ type }: BookPicture, at: number): string =>
  `picture-${at + 1}.${type === 'image/png' ? 'png' : 'jpg'}`;
