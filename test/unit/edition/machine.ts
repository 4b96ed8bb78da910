/** The files for other programs of made-up articles. */
import type { Site } from '../../../src/article/site.ts';
import type { Card } from '../../../src/article/schema.ts';
import { cardOf, type Entry } from '../../../src/edition/card.ts';

import { newestFirst } from '../../../src/edition/edition.ts';
import type { BytesOf } from '../../../src/edition/feeds/enclosures.ts';
import { machineFiles } from '../../../src/edition/machine-files.ts';
import { prepare } from '../../../src/edition/prepare.ts';
import { summarise } from '../../../src/edition/summary.ts';

/** Path -> content. */
export function machine(
  site: Site,
  entries: readonly Entry[],
  base = '/',
  bytesOf: BytesOf = () => undefined,
): Map<string, string> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const card = (id: string): Card | undefined => {
    const entry = byId.get(id);
    return entry && cardOf(entry, site);
  };
  const article = (id: string) => {
    const entry = byId.get(id);
    return entry && prepare(entry, site, card);
  };
  const groups = machineFiles(
    site,
    base,
    newestFirst(entries.map((one) => summarise(one, site))).map(({ digest }) => digest),
    bytesOf,
  );
  return new Map(groups.flatMap(({ files }) => [...files(article)]));
}
