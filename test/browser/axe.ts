import type { Page } from '@playwright/test';
import axe from 'axe-core';

const RULE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that other colours can break: dark, and themes. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'] as const;
/**
 * Rules that forced colours can break, which take backgrounds away. Contrast is the system's there, and axe would measure colours
 * that are not shown: it reads `-webkit-text-fill-color`, which stays the author's.
 */
export const OF_FORCED_COLOURS = [
  'button-name',
  'link-name',
  'image-alt',
  'svg-img-alt',
  'target-size',
] as const;
/** Rules that another window or size of text can break. */
export const OF_SIZE = ['target-size', 'scrollable-region-focusable'] as const;

/** One line per violation: rule, help and element. Checks all rules, or only the given ones. */
export const violations = (page: Page, ...rules: readonly string[]): Promise<string[]> =>
  analyse(page, ':root', rules);

/** The panel or popover that is open. */
export const OPEN_PANEL = 'dialog[open], [popover]:popover-open';

/** The same for the open panel; the page behind it is checked elsewhere. */
export const panelViolations = (page: Page, ...rules: readonly string[]): Promise<string[]> =>
  analyse(page, OPEN_PANEL, rules);

async function analyse(page: Page, within: string, rules: readonly string[]): Promise<string[]> {
  // Loading axe takes longer than most of its runs.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([within, rules, tags]) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      // axe does not measure contrast over gradients, such as the shadows at the ends of the list of sections.
      for (const list of document.querySelectorAll<HTMLElement>('.sections ul'))
        list.style.backgroundImage = 'none';
      const found = await loaded.run(within, {
        runOnly: rules.length > 0 ? { type: 'rule', values: [...rules] } : { type: 'tag', values: [...tags] },
        resultTypes: ['violations'],
        // The page in a frame is its host's.
        iframes: false,
      });
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.any[0]?.message ?? ''}`),
      );
    },
    [within, rules, RULE_TAGS] as const,
  );
}
