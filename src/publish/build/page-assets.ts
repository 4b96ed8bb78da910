/** What every page of a publish brings along, and the policy that allows it and nothing else. */
import { createHash } from 'node:crypto';
import type { Site } from '../../article/site.ts';
import { contentSecurityPolicy, type Policy } from '../../edition/hosting/policy.ts';
import type { BuiltApp, PageAssets } from './built-app.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const bare = ({ entry, imports, prerender }: BuiltApp): PageAssets => ({
  entry,
  imports,
  css: prerender.css,
});

/** The policy of a site published under `base`. */
export function policyOf(app: BuiltApp, site: Site, base: string): Policy {
  const { scripts, styles } = app.prerender.inlineParts(site, base, bare(app));
  return contentSecurityPolicy({ scripts: scripts.map(hashOf), styles: styles.map(hashOf) }, site.embedHosts);
}

/** The assets of its pages. */
export const pageAssets = (app: BuiltApp, site: Site, base: string): PageAssets => ({
  ...bare(app),
  policy: policyOf(app, site, base).meta,
});
