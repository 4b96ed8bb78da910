/** Checks the addresses that articles had before: each leads from a place of its own on this site. Pure. */
import { fileAt, readAlias, type OldAddress } from '../../edition/hosting/alias.ts';
import type { Finding } from '../problems/findings.ts';

/** An article's id, its file, and the addresses that it had. */
export interface Aliased {
  readonly id: string;
  readonly file: string;
  readonly aliases: readonly string[];
}

/** First steps of what a site publishes beside its articles, now and when it has grown. */
const OWN =
  /^(?:assets|authors|highlights|media|open|page|pictures|saved|schema|search|sections|tags|_[^/]*|404\.html|index\.html|cname|favicon\.[^/]*|(?:feed|rss|atom|sitemap|news-sitemap|manifest|robots|sw|index)[^/]*\.(?:xml|json|txt|js|webmanifest))$/;

/** Errors for aliases that are no addresses, lead elsewhere, or are those of something else. */
export function checkAliases(articles: readonly Aliased[]): Finding[] {
  const aliased = articles.filter(({ aliases }) => aliases.length > 0);
  if (aliased.length === 0) return [];
  const taken = takenPlaces(articles);
  return aliased.flatMap((article) =>
    article.aliases.flatMap((alias) => {
      const message = faultOf(article, alias, taken);
      const named = { value: alias, at: /^aliases\.\d+$/ };
      return message === undefined
        ? []
        : [{ file: article.file, of: 'article', path: [], severity: 'error', message, named } as const];
    }),
  );
}

const FREE = 'use a free address, or remove it';

function faultOf(article: Aliased, alias: string, taken: Places): string | undefined {
  const old = readAlias(alias);
  if (typeof old === 'string') return old;
  const owner = OWN.test(old.steps[0]?.toLowerCase() ?? '')
    ? 'a page of the site'
    : taken.claim(old, `${article.file} (an alias)`);
  if (owner === undefined) return undefined;
  return owner === article.file
    ? `is the address of the article itself; ${FREE}`
    : `is taken by ${owner}; ${FREE}`;
}

interface Places {
  /** Takes the place of an address, or says whose it is. */
  readonly claim: (old: OldAddress, owner: string) => string | undefined;
}

/** Disks and hosts that know no case, or compose letters otherwise, must not mix two places up. */
const place = (path: string): string => path.normalize('NFC').toLowerCase();

/** `/a` and `/a/` are one place, and so are `/a.html` and `/a.html/`. */
const pageOf = (file: string): string => file.replace(/(?:^|\/)index\.html$/, '');

function takenPlaces(articles: readonly Aliased[]): Places {
  const owners = new Map<string, string>();
  /** Folders that hold a place: none of them can be a file. */
  const folders = new Map<string, string>();
  const hold = (path: string, owner: string): void => {
    for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1))
      folders.set(path.slice(0, end), owner);
  }; // prettier-ignore
  for (const { id, file } of articles) {
    owners.set(place(`articles/${id}`), file);
    owners.set(place(`articles/${id}.json`), file);
    hold(place(`articles/${id}/index.html`), file);
  }
  return {
    claim(old, owner) {
      const file = place(fileAt(old));
      const page = pageOf(file);
      const other = owners.get(page) ?? (file === page ? folders.get(file) : fileAbove(file));
      if (other !== undefined) return other;
      owners.set(page, owner);
      hold(file, owner);
      return undefined;
    },
  };

  /** Who has a file where a folder would have to be. */
  function fileAbove(path: string): string | undefined {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const above = path.slice(0, end);
      if (/\.(?:html?|json)$/.test(above) && owners.has(above)) return owners.get(above);
    }
    return undefined;
  }
}
