/** What blocks show while their page is printed, given by the feature that prints. */
import { createContext, use, type ReactNode } from 'react';

export type PrintLayout = 'plain' | 'columns';

export interface Printing {
  readonly layout: PrintLayout;
  /** Whether pictures are still waited for. */
  readonly isPreparing: boolean;
  /** Number of each address elsewhere that the article links to, from 1. */
  readonly linkNumbers: ReadonlyMap<string, number>;
  /** Lists these addresses at the foot of the article. */
  readonly linkList: ReactNode;
}

/** Nothing while the page is not being printed. */
export const PrintingContext = createContext<Printing | undefined>(undefined);

/** Stands after a link. */
export function LinkNumber({ url = '' }: { url: string | undefined }) {
  const number = use(PrintingContext)?.linkNumbers.get(url);
  return number && <sup className="link-number">[{number}]</sup>;
}
