/** Error messages for refused URLs. Separate from `urls.ts` to keep them out of a reader's first load. */
import { FORBIDDEN_CHARACTERS, isSafeUrl } from './urls.ts';

const FORBIDDEN_CHARACTER = new RegExp(`[${FORBIDDEN_CHARACTERS}]`);
const OWN_COMPUTER = /^(?:file:|[a-z]:[\\/])/i;
const MAX_REPEATED_LENGTH = 100;

export function explainUrl(url: string): string {
  const right = 'write an http:, https:, mailto:, tel:, relative (/path) or fragment (#id) address';
  if (url === '') return `is empty; ${right}`;
  if (OWN_COMPUTER.test(url))
    return 'names a file on your own computer; write /media/ and its name, once it is copied into media/';
  if (FORBIDDEN_CHARACTER.test(url)) return explainCharacter(url);
  if (url.startsWith('//')) return `has no scheme; write https:${url.slice(0, 60)}`;
  const scheme = /^[^/?#]*?:/.exec(url)?.[0] ?? '';
  if (/^(?:https?|mailto|tel):$/i.test(scheme) && scheme !== scheme.toLowerCase())
    return `writes its scheme in mixed case; write ${scheme.toLowerCase()}`;
  if (/^https?:\/\/[^/?#]*@/.test(url))
    return 'contains a user name or password; remove everything before the @';
  if (/^https?:/.test(scheme)) return 'has no host; write https://host/path';
  if (/^(?:mailto|tel):/.test(scheme)) return 'is incomplete; write mailto:name@example.org or tel:+15550100';
  return `uses ${JSON.stringify(scheme.slice(0, 40))}, which is not allowed; ${right}`;
}

function explainCharacter(url: string): string {
  const fault = 'has white space, a control character or a backslash';
  const right = url
    .trim()
    .replaceAll('\\', '/')
    .replaceAll(' ', '%20')
    .replace(new RegExp(FORBIDDEN_CHARACTER, 'g'), '');
  return isSafeUrl(right) && right.length <= MAX_REPEATED_LENGTH
    ? `${fault}; write ${JSON.stringify(right)}`
    : `${fault}; percent-encode it (%20) or remove it`;
}
