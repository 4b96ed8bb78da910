/** By file extension; all text is UTF-8. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
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

/** Opened directly by people: a missing one is answered with the 404 page. */
const DOCUMENT_EXTENSIONS = new Set(['html', 'htm', 'md', 'csv', 'pdf', 'epub']);

/** Loaded by pages and programs: a missing one is answered with a short text. */
export const ASSET_EXTENSIONS: readonly string[] = [
  ...Object.keys(MEDIA_TYPES).filter((ending) => !DOCUMENT_EXTENSIONS.has(ending)),
  'bin',
  'map',
];

export const MISSING_FILE_TEXT = 'There is no such file.';

const isTextType = (type: string): boolean => /^text\/|[/+](?:json|xml)$/.test(type);

export const TEXT_MEDIA_TYPES = [...new Set(Object.values(MEDIA_TYPES))].filter(isTextType);

export const withCharset = (type: string): string => (isTextType(type) ? `${type}; charset=utf-8` : type);
