import type { Site } from '../../article/site.ts';
import { policyHosts } from '../../article/site-policy.ts';
import { pluralize } from '../pluralize.ts';

/** What readers' browsers load and send without being asked, because `site.json` says so; undefined for nothing. */
export function policyNotice({ policy }: Site): string | undefined {
  const { scripts = [] } = policy;
  const hosts = policyHosts(policy);
  if (scripts.length === 0 && hosts.length === 0) return undefined;
  const added = scripts.length > 0 ? `puts ${pluralize(scripts.length, 'script')} into every page` : '';
  const open = hosts.length > 0 ? `lets pages load from or send to ${hosts.join(', ')}` : '';
  return `Notice: "policy" of site.json ${[added, open].filter(Boolean).join(', and ')}.`;
}
