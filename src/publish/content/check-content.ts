/** What is wrong with a content folder as a whole: names, addresses, links, references and files. */
import type { Finding } from '../problems/finding.ts';
import { checkAliases, checkArticleFiles, checkPages } from './check-addresses.ts';
import { checkFileNames, checkListing, checkPublicPaths, checkReadable } from './check-files.ts';
import { checkLinks } from './check-links.ts';
import { checkAuthors, checkListedNames, checkSections } from './check-names.ts';
import { checkLinksToWithheld, checkReferences } from './check-references.ts';
import { checkSeries } from './check-series.ts';
import {
  checkEditions,
  checkFrontArticles,
  checkFrontLists,
  checkPolicyScripts,
  checkSectionSlugs,
} from './check-site.ts';
import { checkTranslations } from './check-translations.ts';
import type { CheckedContent, ContentCheck } from './checked-content.ts';

const CHECKS: readonly ContentCheck[] = [
  checkListing,
  checkAuthors,
  checkArticleFiles,
  checkPages,
  checkAliases,
  checkListedNames,
  checkSections,
  checkSectionSlugs,
  checkEditions,
  checkSeries,
  checkTranslations,
  checkPolicyScripts,
  checkFrontArticles,
  checkFrontLists,
  checkLinks,
  checkFileNames,
  checkLinksToWithheld,
  checkReferences,
  checkPublicPaths,
  checkReadable,
];

export async function checkContent(content: CheckedContent): Promise<Finding[]> {
  const found: Finding[][] = [];
  for (const check of CHECKS) found.push(await check(content));
  return found.flat();
}
