/** What begins once the page is taken over. */
import type { DataRouter } from 'react-router';
import type { FetchSource } from '../fetch-source.ts';
import { readyPaper } from '../features/share/paper-ahead.ts';
import { seekLost } from '../features/place/lost.ts';
import { fetchAhead } from '../navigation/ahead.ts';
import { followTargets } from '../navigation/target.ts';
import type { Embedded } from '../page-data.ts';

interface Start extends Embedded {
  readonly source: FetchSource;
}

/** Milliseconds after which a reader is here to read: what the worker fetches would share the line with what is read now. */
const SETTLED = 8000;

/** Begins it. */
export function goOn({ site, base, source, trouble }: Start, router: DataRouter): void {
  // The page says that it could not be had; its data may well be here.
  if (trouble) void router.revalidate();
  fetchAhead(source, base, site);
  followTargets(seekLost);
  readyPaper(SETTLED);
  // A worker that is there already fetches nothing, and may have a new version to offer.
  if (site.offline !== false && 'serviceWorker' in navigator && !import.meta.env.DEV)
    setTimeout(
      () => {
        void import('../features/keep/worker-start.ts')
          .then(({ startWorker }) => startWorker(base))
          .catch(() => undefined);
      },
      navigator.serviceWorker.controller ? 0 : SETTLED,
    );
}
