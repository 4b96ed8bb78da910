/** Validates XML with libxml2, independently of our code. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

const SCHEMA_FOLDER = fileURLToPath(new URL('../../fixtures/schemas/', import.meta.url));
const file = (name: string) => ({ fileName: name, contents: readFileSync(SCHEMA_FOLDER + name, 'utf8') });

/** Checks against the schemas of sitemaps, sitemap indexes and news sitemaps. */
export async function sitemapErrors(...documents: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    schema: [file('sitemap.xsd')],
    preload: [file('image.xsd'), file('news.xsd'), file('xhtml.xsd')],
    maxMemoryPages: 16_384,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** Checks well-formedness. */
export async function xmlErrors(...documents: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    normalization: 'c14n',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
