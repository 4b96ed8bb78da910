import { ltrPieces, ltrSpans } from '../../article/ltr-pieces.ts';
import { provideLtrPieces } from './Isolate.tsx';

/** A file of its own, because only a first page with right-to-left text needs it. */
export const prepareRtlText = (): void => provideLtrPieces(ltrPieces, ltrSpans);
