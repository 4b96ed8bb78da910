import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line per violation: rule, help and element. Checks all rules, or only the given ones. */
export async function violations(page: Page, ...rules: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const found = await (rules.length > 0 ? axe.withRules([...rules]) : axe.withTags(RULE_TAGS)).analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.any[0]?.message ?? ''}`),
  );
}
