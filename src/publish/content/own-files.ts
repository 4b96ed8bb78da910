import { readdir } from 'node:fs/promises';

/** Files at the top of a content folder that are published as they are. */
const TOP =
  /^(?:favicon\.(?:svg|ico|png)|apple-touch-icon\.png|icon-[\w-]+\.png|CNAME|robots\.txt|manifest\.webmanifest)$/;

/** Names of the publisher's own files at the top of a content folder. */
export const ownFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => TOP.test(name));
