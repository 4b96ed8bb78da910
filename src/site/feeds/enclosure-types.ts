const ENCLOSURE_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif', gif: 'image/gif', jpeg: 'image/jpeg', jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml',
  webp: 'image/webp',
  aac: 'audio/aac', flac: 'audio/flac', m4a: 'audio/mp4', mp3: 'audio/mpeg', oga: 'audio/ogg', ogg: 'audio/ogg',
  opus: 'audio/ogg', wav: 'audio/wav',
  m4v: 'video/mp4', mov: 'video/quicktime', mp4: 'video/mp4', ogv: 'video/ogg', webm: 'video/webm',
}; // prettier-ignore

/**
 * The media type by file extension, or a default: enclosures need a concrete type, so unknown pictures count
 * as JPEG.
 */
export function enclosureType(url: string, kind: 'image' | 'audio' | 'video'): string {
  const ending = /\.([a-z0-9]+)$/i.exec(url.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? '';
  return (
    (Object.hasOwn(ENCLOSURE_TYPES, ending) && ENCLOSURE_TYPES[ending]) ||
    { image: 'image/jpeg', audio: 'audio/mpeg', video: 'video/mp4' }[kind]
  );
}
