/** Prints pages to PDF and reads the result. */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** Text with its position in points from the lower left corner of the sheet. */
interface PrintedWords {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly fontSize: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWords[];
}

export type PaperSize = 'A4' | 'Letter';

/** `margin` is that of each side of a sheet, with its unit. */
export async function printed(page: Page, format: PaperSize = 'A4', margin = '0'): Promise<Sheet[]> {
  const margins = { top: margin, right: margin, bottom: margin, left: margin };
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin: margins })));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const words = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , fontSize = 0, left = 0, bottom = 0] = item.transform as number[];
      return [{ text: item.str, left, right: left + item.width, bottom, fontSize }];
    });
    sheets.push({ width, height, words });
  }
  return sheets;
}

/** All text without spaces, because line breaks depend on the printer. */
export const textOf = (sheets: readonly Sheet[]): string =>
  sheets
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join('')
    .replace(/\s+/g, '');

/** Text beyond the edges of its sheet. */
export const cutOff = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ width, words }) =>
    words.filter(({ left, right }) => left < 0 || right > width + 1).map(({ text }) => text),
  );
