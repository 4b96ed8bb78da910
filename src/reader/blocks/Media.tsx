import type { MediaBlock } from '../../article/media.ts';
import { useSite } from '../site-context.tsx';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { Caption } from './Caption.tsx';

/** What paper says in its place. */
function useAddress({ src, sources, title, caption }: MediaBlock) {
  const { site, href } = useSite();
  const file = src ?? sources?.[0]?.src;
  const address = file?.startsWith('/') ? (site.origin ?? '') + href(file) : file;
  return { 'data-title': caption === undefined ? '' : title, 'data-address': address };
}

function MediaFiles({ block }: { block: MediaBlock }) {
  const { href } = useSite();
  return (
    <>
      {block.src !== undefined && <source src={href(block.src)} />}
      {block.sources?.map((source, at) => (
        <source key={at} src={href(source.src)} type={source.type} />
      ))}
      {block.tracks?.map((track, at) => (
        <track
          key={at}
          src={href(track.src)}
          kind={track.kind ?? 'captions'}
          srcLang={track.language}
          label={track.label}
          default={track.default}
        />
      ))}
    </>
  );
}

function MediaCaption({ block }: { block: MediaBlock }) {
  const { messages } = useSite();
  return (
    <>
      <Caption caption={block.caption ?? block.title} credit={block.credit} />
      {block.transcript && (
        <details className="transcript">
          <summary>{messages.transcript}</summary>
          <Blocks body={block.transcript} />
        </details>
      )}
    </>
  );
}

/** Only metadata is fetched before the reader plays it. */
export function Video({ block }: BlockProps<'video'>) {
  const { href } = useSite();
  return (
    <figure {...blockAttributes(block)} {...useAddress(block)} data-size="wide">
      <video
        controls
        playsInline
        preload={block.poster ? 'none' : 'metadata'}
        poster={block.poster && href(block.poster.src)}
        width={block.poster?.width}
        height={block.poster?.height}
        aria-label={block.title}
      >
        <MediaFiles block={block} />
      </video>
      <MediaCaption block={block} />
    </figure>
  );
}

export function Audio({ block }: BlockProps<'audio'>) {
  return (
    <figure {...blockAttributes(block)} {...useAddress(block)}>
      <audio controls preload="none" aria-label={block.title}>
        <MediaFiles block={block} />
      </audio>
      <MediaCaption block={block} />
    </figure>
  );
}
