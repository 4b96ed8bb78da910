/** What every page of a publish brings along, and the policy that allows it and nothing else. */
import { createHash } from 'node:crypto';
import type { Site } from '../../article/site.ts';
import { contentSecurityPolicy, type Policy } from '../../edition/hosting/policy.ts';
import { loadBuiltApp, loadPrerender, type BuiltApp, type PrerenderModule } from './built-app.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The policy of a site's pages. */
export async function loadPolicy(site: Site): Promise<Policy> {
  return policyOf(await loadBuiltApp(), await loadPrerender(), site);
}

function policyOf({ template }: BuiltApp, { inlineParts }: PrerenderModule, site: Site): Policy {
  const { scripts, styles } = inlineParts(site, template);
  return contentSecurityPolicy({ scripts: scripts.map(hashOf), styles: styles.map(hashOf) }, site.embedHosts);
}

/** Makes the renderer of a site's pages. */
export async function loadRenderer(site: Site, base: string, touchIcon: boolean) {
  const [app, prerender] = [await loadBuiltApp(), await loadPrerender()];
  const { meta: policy } = policyOf(app, prerender, site);
  return prerender.createPrerender(site, base, { template: app.template, policy, touchIcon });
}
