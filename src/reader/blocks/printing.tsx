/** What blocks show while the page is printed; provided by the print feature. */
import { createContext, use, type ReactNode } from 'react';

export type PrintLayout = 'plain' | 'columns';

export interface PrintingState {
  readonly layout: PrintLayout;
  readonly isPreparing: boolean;
  /** Number of each external URL that the article links to, from 1. */
  readonly linkNumbers: ReadonlyMap<string, number>;
  readonly linkList: ReactNode;
}

/** Undefined unless the page is being printed. */
export const PrintingContext = createContext<PrintingState | undefined>(undefined);

export function LinkNumber({ url = '' }: { url: string | undefined }) {
  const number = use(PrintingContext)?.linkNumbers.get(url);
  return number && <sup className="link-number">[{number}]</sup>;
}
