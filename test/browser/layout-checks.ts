import type { Locator, Page } from '@playwright/test';

/** Elements that overflow the window horizontally without scrolling by themselves. */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isWithin = (element: Element | null): boolean => {
      for (let box = element; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (/auto|scroll|hidden/.test(style.overflowX) || style.clipPath !== 'none') return true;
      }
      return false;
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() === '') continue;
      const element = node instanceof Element ? node : node.parentElement!;
      if (element.closest('script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = node instanceof Element ? [node.getBoundingClientRect()] : [...range.getClientRects()];
      const out = rects.some((rect) => rect.width > 0 && (rect.right > width + 1 || rect.left < -1));
      if (out && !isWithin(element))
        found.push(`${element.tagName} ${element.className}: ${node.textContent?.slice(0, 40)}`);
    }
    if (document.documentElement.scrollWidth > width)
      found.push(`page of ${document.documentElement.scrollWidth} px`);
    return found;
  });

/** Characters per full line of the text. */
export const lineLengths = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const lengths: number[] = [];
    for (const paragraph of document.querySelectorAll('p[data-block=paragraph]:not([data-block] *)')) {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement!.closest('sup, sub')) continue;
        for (let at = 0; at < (node as Text).length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const rect = range.getClientRects()[0];
          if (!rect) continue;
          const line = Math.round(rect.bottom / 8);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      lengths.push(...[...lines.values()].slice(0, -1));
    }
    return lengths;
  });

/** Left and right edges of the text column, and of pull quotes before a paragraph and elsewhere. */
export const columnEdges = (page: Page) =>
  page.evaluate(() => {
    const edgesOf = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    };
    const column = edgesOf(document.querySelector('p[data-block=paragraph]:not([data-block] *)')!);
    return {
      column,
      quotes: [...document.querySelectorAll('[data-block=pullquote]:not([data-block] *)')].map((quote) => ({
        ...edgesOf(quote),
        isBeforeText: quote.nextElementSibling?.matches('p') ?? false,
      })),
    };
  });

export interface SmallTarget {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Targets smaller than 24 by 24 px, other than links in sentences. WCAG 2.5.8 allows a smaller one if a 24 px
 * circle around its centre touches no other target or such circle.
 */
export const findSmallTargets = (page: Page): Promise<SmallTarget[]> =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea'),
    ].filter(
      (one) =>
        one.checkVisibility() &&
        !one.matches('[href="#bs-main"]') &&
        !one.closest('details:not([open]) > :not(summary)'),
    );
    const isInline = (one: HTMLElement): boolean => {
      if (getComputedStyle(one).display !== 'inline') return false;
      let block = one.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      const own = one.textContent.trim().length;
      return block.textContent.trim().length > own && getComputedStyle(block).display !== 'flex';
    };
    const isLarge = (rect: DOMRect): boolean => rect.width >= 23.9 && rect.height >= 23.9;
    const middle = (rect: DOMRect) => [rect.left + rect.width / 2, rect.top + rect.height / 2] as const;
    const crowded = (one: HTMLElement, rect: DOMRect): boolean => {
      const [x, y] = middle(rect);
      return all.some((other) => {
        if (other === one) return false;
        const whole = other.getBoundingClientRect();
        const [otherX, otherY] = middle(whole);
        if (!isLarge(whole) && !isInline(other) && Math.hypot(otherX - x, otherY - y) < 23.9) return true;
        return [...other.getClientRects()].some((box) => {
          const dx = Math.max(box.left - x, 0, x - box.right);
          const dy = Math.max(box.top - y, 0, y - box.bottom);
          return Math.hypot(dx, dy) < 11.9;
        });
      });
    };
    return all.flatMap((one) => {
      const rect = one.getBoundingClientRect();
      const [width, height] = [Math.round(rect.width), Math.round(rect.height)];
      if (isLarge(rect) || isInline(one) || !crowded(one, rect)) return [];
      return [{ name: one.innerText, width, height }];
    });
  });

/** Pull quotes that overlap other blocks: ids of both. */
export const findPullquoteOverlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const linesOf = (block: Element): DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(block);
      const pictures = [...block.querySelectorAll('img, td, th')];
      return [...range.getClientRects(), ...pictures.map((one) => one.getBoundingClientRect())].filter(
        ({ width, height }) => width > 0 && height > 0 && width < block.getBoundingClientRect().width - 1,
      );
    };
    const boxes = [...document.querySelectorAll('[data-block]:not([data-block] *)')].map((block) => {
      const isQuote = block.matches('[data-block=pullquote]');
      return { block: block.id, isQuote, rects: isQuote ? [block.getBoundingClientRect()] : linesOf(block) };
    });
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return boxes.flatMap((quote) =>
      quote.isQuote
        ? boxes
            .filter(
              (other) => other !== quote && quote.rects.some((a) => other.rects.some((b) => meet(a, b))),
            )
            .map((other) => `${quote.block} and ${other.block}`)
        : [],
    );
  });

/** Sets the text size as the browser's text zoom does: WCAG 1.4.4 asks for 200 %. */
export const zoomText = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), `${percent}%`);

/** Pixels by which the content of an element is wider than the element. */
export const contentOverflow = (element: Locator): Promise<number> =>
  element.evaluate((one) => Math.max(0, one.scrollWidth - one.clientWidth));

/** Pixels by which the page is wider than the window. */
export const pageOverflow = (page: Page): Promise<number> => contentOverflow(page.locator(':root'));
