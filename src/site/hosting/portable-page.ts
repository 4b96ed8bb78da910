/** Pages that are read from a disk, a stick or a zip, without a server: their addresses are relative to files. Pure. */

/** Without a server a browser runs no module and reads no data, so the parts of the app are left out. */
const APP_PARTS =
  /<script\b[^>]*>[^]*?<\/script>|<link [^>]*rel="(?:modulepreload|manifest)"[^>]*>|<meta http-equiv="Content-Security-Policy"[^>]*>/g;

/** React writes `srcSet`. */
const ADDRESS_ATTRIBUTE = /( (?:href|src|poster|action)=")(\/[^"]*)(?=")/gi;
const SOURCE_SET_ATTRIBUTE = /( (?:srcset|imagesrcset)=")([^"]*)(?=")/gi;
const STYLE_ADDRESS = /(\burl\(["']?)(\/(?:assets|media)\/[^"')]*)/g;
const REFRESH_ATTRIBUTE = /( content="\d+;url=)(\/[^"]*)(?=")/g;

/** `path` is the file of the page, such as `articles/x/index.html`; addresses in `html` begin with a slash. */
export function portablePage(html: string, path: string): string {
  const relative = (address: string): string => relativeAddress(address, path);
  return html
    .replace(APP_PARTS, '')
    .replace(/<\/?noscript>/g, '')
    .replace(/<html\b/, '<html data-failed')
    .replace(/<style\b[^>]*>[^]*?<\/style>/g, (styles) =>
      styles.replace(STYLE_ADDRESS, (_all, start: string, address: string) => start + relative(address)),
    )
    .replace(/<[a-z][^>]*>/g, (tag) =>
      tag
        .replace(ADDRESS_ATTRIBUTE, (_all, start: string, address: string) => start + relative(address))
        .replace(REFRESH_ATTRIBUTE, (_all, start: string, address: string) => start + relative(address))
        .replace(
          SOURCE_SET_ATTRIBUTE,
          (_all, start: string, sources: string) =>
            start +
            sources.replace(
              /(^|,\s*)(\/[^\s,]+)/g,
              (_one, gap: string, address: string) => gap + relative(address),
            ),
        ),
    );
}

/** `/articles/x/#a` seen from `tags/t/index.html` is `../../articles/x/index.html#a`. */
function relativeAddress(address: string, from: string): string {
  // An address of another host: `//example.org/`.
  if (address.startsWith('//')) return address;
  const [, pathname = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const isFile = /\.[^/]*$/.test(pathname);
  const target = isFile ? pathname : `${pathname.replace(/\/*$/, '/')}index.html`;
  // A query belongs to a server.
  const fragment = rest.replace(/^\?[^#]*/, '');
  return '../'.repeat(from.split('/').length - 1) + target.slice(1) + fragment;
}
