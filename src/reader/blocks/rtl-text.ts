import { ltrPieces, ltrSpans } from '../../article/ltr-pieces.ts';
import { provideLtrPieces } from './Isolate.tsx';

/**
 * Call it wherever text is shown that the first page does not have. A file of its own, because only a first page with
 * right-to-left text needs it.
 */
export const prepareRtlText = (): void => provideLtrPieces(ltrPieces, ltrSpans);
