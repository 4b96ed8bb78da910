import { extname } from 'node:path';
import { contentType } from 'mime-types';

/** All published text is UTF-8; `mime-types` adds no charset to `+xml` and `+json` types. */
export function contentTypeOf(name: string): string {
  const type = contentType(extname(name)) || 'application/octet-stream';
  return /(?:[/+]xml|[/+]json)$/.test(type) ? `${type}; charset=utf-8` : type;
}
