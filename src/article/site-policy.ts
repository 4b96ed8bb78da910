/** What `site.json` lets through the Content-Security-Policy: scripts of the publisher, and what they load. */
import * as v from 'valibot';
import { described, flag, hostName, optional } from './fields.ts';
import { FORBIDDEN_CHARACTERS } from './urls.ts';

const hosts = (description: string) => optional(v.array(hostName('stats.example.org')), description);

/** Without what would end a source of the policy. */
const SCRIPT_URL = new RegExp(
  `^(?:https://(?![^/?#]*@)[^/?#:;,'"${FORBIDDEN_CHARACTERS}][^;,'"${FORBIDDEN_CHARACTERS}]*|/(?!/)[^;,'"${FORBIDDEN_CHARACTERS}]+)$`,
);

const Script = v.strictObject({
  src: described(
    v.pipe(
      v.string(),
      v.regex(
        SCRIPT_URL,
        'is not the address of a script; write https://… or /file.js of the content folder',
      ),
    ),
    'Its address: https://…, or /file.js in the content folder',
  ),
  async: flag('Whether it runs as soon as it has loaded; without, it runs after the page has been read'),
  defer: flag('Whether it runs after the page has been read, as it does anyway'),
  module: flag('Whether it is a module'),
  integrity: optional(
    v.pipe(
      v.string(),
      v.regex(
        /^sha(?:256|384|512)-[A-Za-z0-9+/]+=*(?: sha(?:256|384|512)-[A-Za-z0-9+/]+=*)*$/,
        'is not a hash; write one such as sha384-… as the service gives it',
      ),
    ),
    'Hash of the file; browsers run no other content',
  ),
  data: optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'is not a name; write that of data-domain as domain')),
      v.string(),
    ),
    'Its data- attributes: { "domain": "example.org" } is data-domain',
  ),
});
export type Script = v.InferOutput<typeof Script>;

export const SitePolicy = v.strictObject({
  scripts: optional(
    v.array(Script),
    'Scripts that are put into every page, such as that of a statistics service',
  ),
  scriptSrc: hosts('Further hosts that scripts may be loaded from'),
  connectSrc: hosts('Hosts that scripts may send data to'),
  frameSrc: hosts('Hosts that scripts may frame'),
  trustedTypes: optional(
    v.array(
      v.pipe(
        v.string(),
        v.regex(/^[\w\-#=/@.%]+$/, 'is not the name of a policy; write one such as goog#html'),
      ),
    ),
    'Names of the Trusted Types policies that the scripts create',
  ),
});
export type SitePolicy = v.InferOutput<typeof SitePolicy>;

/** Hosts that every page may load from or send to because of it, each once. */
export const policyHosts = ({
  scripts = [],
  scriptSrc = [],
  connectSrc = [],
  frameSrc = [],
}: SitePolicy): string[] => [
  ...new Set([
    ...scripts.flatMap(({ src }) => /^https:\/\/([^/?#]+)/.exec(src)?.[1] ?? []),
    ...scriptSrc,
    ...connectSrc,
    ...frameSrc,
  ]),
];
