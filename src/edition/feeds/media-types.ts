/** Media types by the ending of a file's name, for enclosures. Pure. */
const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif', gif: 'image/gif', jpeg: 'image/jpeg', jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml',
  webp: 'image/webp',
  aac: 'audio/aac', flac: 'audio/flac', m4a: 'audio/mp4', mp3: 'audio/mpeg', oga: 'audio/ogg', ogg: 'audio/ogg',
  opus: 'audio/ogg', wav: 'audio/wav',
  m4v: 'video/mp4', mov: 'video/quicktime', mp4: 'video/mp4', ogv: 'video/ogg', webm: 'video/webm',
}; // prettier-ignore

/** The media type of a file, or the general one of its kind (`image/*` has none that is registered, so pictures are taken for JPEG). */
export function mediaType(url: string, kind: 'image' | 'audio' | 'video'): string {
  const ending = /\.([a-z0-9]+)$/i.exec(url.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? '';
  return (
    (Object.hasOwn(TYPES, ending) && TYPES[ending]) ||
    { image: 'image/jpeg', audio: 'audio/mpeg', video: 'video/mp4' }[kind]
  );
}
