/** Media types of what a site publishes, for hosts that do not know them all. Pure. */

/** Type by ending of the name; all text is UTF-8. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  vtt: 'text/vtt',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
};

/** Endings of documents that people open directly: a missing one is answered with the 404 page. */
const DOCUMENTS = new Set(['html', 'htm', 'md', 'csv', 'pdf', 'epub']);

/** Endings of what pages and programs load: a missing one is answered with a short text. */
export const PART_ENDINGS: readonly string[] = [
  ...Object.keys(TYPES).filter((ending) => !DOCUMENTS.has(ending)),
  'bin',
  'map',
];

/** The answer for a missing file with one of {@link PART_ENDINGS}, as plain text. */
export const MISSING_PART = 'There is no such file.';

const isText = (type: string): boolean => /^text\/|[/+](?:json|xml)$/.test(type);

/** Types of text that need to be told that they are UTF-8. */
export const TEXT_TYPES = [...new Set(Object.values(TYPES))].filter(isText);

/** A type as it is sent. */
export const withCharset = (type: string): string => (isText(type) ? `${type}; charset=utf-8` : type);
