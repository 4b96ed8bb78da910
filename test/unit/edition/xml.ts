/** An XML parser and validator (libxml2) that knows nothing of us. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

const FOLDER = fileURLToPath(new URL('../../fixtures/schemas/', import.meta.url));
const file = (name: string) => ({ fileName: name, contents: readFileSync(FOLDER + name, 'utf8') });

/** What the validator says against a sitemap, a sitemap index or a news sitemap: nothing when it is right. */
export async function sitemapFaults(...documents: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    schema: [file('sitemap.xsd')],
    preload: [file('image.xsd'), file('news.xsd')],
    maxMemoryPages: 16_384,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** What the parser says against the form of documents. */
export async function xmlFaults(...documents: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    normalization: 'c14n',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
