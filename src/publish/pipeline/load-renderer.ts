import { createHash } from 'node:crypto';
import type { Site } from '../../article/site.ts';
import {
  createContentSecurityPolicy,
  type ContentSecurityPolicy,
} from '../../site/hosting/content-security-policy.ts';
import { extractInlineCode } from '../../site/hosting/inline-code.ts';
import { loadBuiltApp, loadPrerender, type BuiltApp, type RenderPage } from './built-app.ts';

const cspHash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export async function loadPolicy(site: Site, styles: string): Promise<ContentSecurityPolicy> {
  return policyOf(await loadBuiltApp(), site, styles);
}

function policyOf({ template }: BuiltApp, site: Site, siteStyles: string): ContentSecurityPolicy {
  const { scripts, styles } = extractInlineCode(template, siteStyles);
  return createContentSecurityPolicy({ scripts: scripts.map(cspHash), styles: styles.map(cspHash) }, site);
}

interface SiteAssets {
  readonly styles: string;
  readonly touchIcon: boolean;
}

export async function loadRenderer(site: Site, base: string, assets: SiteAssets): Promise<RenderPage> {
  const [app, prerender] = [await loadBuiltApp(), await loadPrerender()];
  const { meta: policy } = policyOf(app, site, assets.styles);
  return prerender.createPrerender(site, base, {
    template: app.template,
    policy,
    scripts: site.policy.scripts,
    ...assets,
  });
}
