/** Actions that features add to blocks; without a provider blocks are plain HTML. */
import { createContext, type MouseEvent } from 'react';

export interface ArticleActions {
  /** Handles a click on a footnote mark; `number` counts from 1. */
  readonly openNote?: (event: MouseEvent<HTMLAnchorElement>, number: number) => void;
  readonly openPicture?: (key: string) => void;
  readonly copy?: (text: string) => void;
}

export const ArticleActionsContext = createContext<ArticleActions>({});

/** Identifies a picture within its article: block id, and in a gallery its number from 1. */
export const pictureKey = (blockId: string | undefined, number?: number): string | undefined =>
  blockId === undefined || number === undefined ? blockId : `${blockId}/${number}`;

export const LEAD_PICTURE_KEY = 'lead';
