import { expect, test } from 'vitest';
import { defaultVersion } from '../../../src/article/translations.ts';

test.each([
  ['en-GB', 'en-gb'],
  ['fr', 'fr'],
  ['ar', 'de'],
])(
  'on a site in %s, the default version of an article in de, fr and en-gb is %s',
  (siteLanguage, version) => {
    const versions = [{ language: 'de' }, { language: 'fr' }, { language: 'en-gb' }];
    expect(defaultVersion(versions, siteLanguage)?.language).toBe(version);
  },
);
