/**
 * The browser entry. The page can be read before any of this runs, so nothing here may hold up a reader's scrolling: every
 * part is evaluated in a task of its own.
 */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function start(): Promise<void> {
  const dom = await import('./start/dom.ts');
  await pause();
  const router = await import('./start/router.ts');
  await pause();
  const app = await import('./start/app.tsx');
  await pause();
  const page = await app.read();
  if (!page) return;
  await pause();
  const routed = await app.route(page, router);
  await pause();
  app.takeOver(page, routed, dom);
}

/** When a part is gone (the site was republished) the page stays what it is without script: whole, with links that lead on. */
void start().catch((error: unknown) => console.warn('Broadsheet stays without script:', error));
