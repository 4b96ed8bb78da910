/** What every page of a publish brings along, and the policy that allows it and nothing else. */
import { createHash } from 'node:crypto';
import type { Site } from '../../article/site.ts';
import { contentSecurityPolicy, type Policy } from '../../edition/hosting/policy.ts';
import {
  loadBuiltApp,
  loadPrerender,
  type BuiltApp,
  type PageAssets,
  type PrerenderModule,
} from './built-app.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const bare = ({ entry, imports }: BuiltApp, { css }: PrerenderModule): PageAssets => ({
  entry,
  imports,
  css,
});

/** The policy of a site published under `base`. */
export async function loadPolicy(site: Site, base: string): Promise<Policy> {
  return policyOf(await loadBuiltApp(), await loadPrerender(), site, base);
}

function policyOf(app: BuiltApp, prerender: PrerenderModule, site: Site, base: string): Policy {
  const { scripts, styles } = prerender.inlineParts(site, base, bare(app, prerender));
  return contentSecurityPolicy({ scripts: scripts.map(hashOf), styles: styles.map(hashOf) }, site.embedHosts);
}

/** Makes the renderer of a site's pages, and what writes their data. */
export async function loadRenderer(site: Site, base: string, touchIcon: boolean) {
  const [app, prerender] = [await loadBuiltApp(), await loadPrerender()];
  const { meta: policy } = policyOf(app, prerender, site, base);
  const render = await prerender.createPrerender(site, base, { ...bare(app, prerender), policy, touchIcon });
  return { render, dataJson: prerender.dataJson };
}
