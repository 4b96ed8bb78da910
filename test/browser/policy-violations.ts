import { expect, type Page } from '@playwright/test';

type WithViolations = typeof globalThis & { policyViolations: string[] };

/** Records Content-Security-Policy violations on every page opened from now on. */
export const recordPolicyViolations = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const list: string[] = [];
    Object.assign(globalThis, { policyViolations: list });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      list.push(`${effectiveDirective}: ${blockedURI} (${sourceFile})`);
    });
  });

export const policyViolations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as WithViolations).policyViolations);

/** Leaves only what is violated from now on. */
export const forgetViolations = (page: Page): Promise<unknown> =>
  page.evaluate(() => (globalThis as WithViolations).policyViolations.splice(0));

export const expectViolation = (page: Page, directive: string): Promise<void> =>
  expect
    .poll(() => policyViolations(page))
    .toEqual(expect.arrayContaining([expect.stringMatching(`^${directive}: `)]));
