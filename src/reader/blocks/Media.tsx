import type { BlockOf } from '../../article/blocks.ts';
import { useSetting } from '../setting.tsx';
import { marks, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { Caption } from './Caption.tsx';

type MediaBlock = BlockOf<'video'> | BlockOf<'audio'>;

/** What paper says in its place. */
function useAddress({ src, sources, title, caption }: MediaBlock) {
  const { site, href } = useSetting();
  const file = src ?? sources?.[0]?.src;
  const address = file?.startsWith('/') ? (site.origin ?? '') + href(file) : file;
  return { 'data-title': caption === undefined ? '' : title, 'data-address': address };
}

function Files({ block }: { block: MediaBlock }) {
  const { href } = useSetting();
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

function Below({ block }: { block: MediaBlock }) {
  const { messages } = useSetting();
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

/** Controls are the browser's own; nothing but its length is fetched before the reader plays it. */
export function Video({ block }: BlockProps<'video'>) {
  const { href } = useSetting();
  return (
    <figure {...marks(block)} {...useAddress(block)} data-size="wide">
      <video
        controls
        playsInline
        preload={block.poster ? 'none' : 'metadata'}
        poster={block.poster && href(block.poster.src)}
        width={block.poster?.width}
        height={block.poster?.height}
        aria-label={block.title}
      >
        <Files block={block} />
      </video>
      <Below block={block} />
    </figure>
  );
}

export function Audio({ block }: BlockProps<'audio'>) {
  return (
    <figure {...marks(block)} {...useAddress(block)}>
      <audio controls preload="none" aria-label={block.title}>
        <Files block={block} />
      </audio>
      <Below block={block} />
    </figure>
  );
}
