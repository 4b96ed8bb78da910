/** What a page can do with parts of an article beyond what the browser does. Without a provider blocks are plain HTML. */
import { createContext, type MouseEvent } from 'react';

export interface StoryActions {
  /** Answers a click on the mark of a footnote, given the footnote's number from 1. */
  readonly openNote?: (event: MouseEvent<HTMLAnchorElement>, number: number) => void;
  /** Shows a picture by itself, given its key (see {@link pictureKey}). */
  readonly openPicture?: (key: string) => void;
  /** Copies a text. */
  readonly copy?: (text: string) => void;
}

export const StoryActionsContext = createContext<StoryActions>({});

/** Names a picture within its article: by its block's id, in a gallery with its number from 1 after that. */
export const pictureKey = (blockId: string | undefined, number?: number): string | undefined =>
  blockId === undefined || number === undefined ? blockId : `${blockId}/${number}`;

/** The key of an article's lead picture. */
export const LEAD_PICTURE = 'lead';
