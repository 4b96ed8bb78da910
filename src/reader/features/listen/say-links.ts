/** Web addresses as they are said: by their host alone, not sign by sign. Pure. */
import { fillMessage } from '../../i18n/format.ts';

/** What ends an address: also the punctuation of scripts that follows without a space, and their letters after Latin ones. */
const SIGN = String.raw`(?:[^\s<>"«»“”„‚。，、；：！？」』）】》،؛؟\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?<![\w~%)])[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])`;

/** Names of files look like hosts: `Node.js/Express`, `index.html`. */
const FILE_ENDING = String.raw`(?!(?:[cm]?[jt]sx?|html?|json|xml|txt|php|css|vue)(?![\p{L}\d]))`;

const WITH_SCHEME = String.raw`\b[a-z][a-z\d+.-]*:\/\/${SIGN}+`;
const WITHOUT_SCHEME = String.raw`(?<![\w:/])\/\/[\w-]+\.${SIGN}+|(?<![\w@.])www\.${SIGN}+`;
const HOST_SIGN = String.raw`[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\d-]`;
/** A host with a path, a query, a fragment or a port. */
const BARE = String.raw`(?<!${HOST_SIGN}|[@./\\])(?:${HOST_SIGN}+\.)+${FILE_ENDING}\p{Ll}{2,}(?:[/?#]\S|:\d)${SIGN}*`;

const ADDRESS = new RegExp(`${WITH_SCHEME}|${WITHOUT_SCHEME}`, 'giu');
const BARE_ADDRESS = new RegExp(BARE, 'gu');

/** Signs that isolate the host in a right-to-left message: engines stumble over them. */
const ISOLATES = /[\u2066-\u2069]/g;

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Without the punctuation and the genitive after it, which are the sentence's; a bracket that the address opens is its own. */
function trimEnd(address: string): string {
  let end = address.replace(/['’]s$/u, '');
  while (/[^\p{L}\p{M}\p{N}/=&%#~+*_$@-]$/u.test(end)) {
    if (end.endsWith(')') && count(end, '(') >= count(end, ')')) break;
    if (end.endsWith(']') && count(end, '[') >= count(end, ']')) break;
    end = end.slice(0, -1);
  }
  return end;
}

/** Without scheme, user, `www.` and port; of a file on a disk its name. */
function hostOf(address: string): string {
  const [, host = '', path = ''] =
    /^(?:(?:[^:/?#]*:)?\/\/)?(?:[^\s/?#@]*@)?(?:www\.)?(\[[^\]]*\]|[^/?#:'’]*)(.*)$/isu.exec(address) ?? [];
  return host.toLowerCase() || (/[^/]+$/.exec(path)?.[0] ?? address);
}

/** A text with each web address in the words of `message`, which has a `{host}`. */
export function sayLinks(text: string, message: string): string {
  const say = (found: string): string => {
    const address = trimEnd(found);
    const host = hostOf(address);
    return fillMessage(message, { host }).replace(ISOLATES, '') + found.slice(address.length);
  };
  return text.replace(ADDRESS, say).replace(BARE_ADDRESS, say);
}
