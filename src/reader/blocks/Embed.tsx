import { useState } from 'react';
import { fill } from '../i18n/format.ts';
import { useSetting } from '../setting.tsx';
import { marks, type BlockProps } from './block-props.ts';
import { Caption } from './Caption.tsx';
import { Isolate } from './Isolate.tsx';

const hostOf = (url: string): string => /^https:\/\/([^/?#:]+)/.exec(url)?.[1]?.toLowerCase() ?? '';

/** The button that was pressed is gone: the frame takes its focus, once. */
const focus = (frame: HTMLIFrameElement | null): void => frame?.focus();

const PLAYER = 'allow-scripts allow-popups allow-presentation';

/** A player needs its own storage and script, and gets no more. The site's own host gets no origin: with it, it would get out. */
const sandbox = (host: string): string =>
  host === location.hostname ? PLAYER : `${PLAYER} allow-same-origin`;

/** A card that names its host. The host is asked for nothing until the reader chooses to, and only where the site allows it. */
export function Embed({ block }: BlockProps<'embed'>) {
  const { site, messages, href } = useSetting();
  const [open, setOpen] = useState(false);
  const host = hostOf(block.url);
  const name = { host: block.provider ?? (host || block.url) };
  return (
    <figure {...marks(block)} className="embed" data-title={block.title} data-address={block.url}>
      {open ? (
        <iframe
          src={block.url}
          title={block.title}
          sandbox={sandbox(host)}
          referrerPolicy="strict-origin-when-cross-origin"
          allow="fullscreen; picture-in-picture"
          ref={focus}
        />
      ) : (
        <div className="embed-card">
          <p className="embed-title">
            <Isolate>{block.title}</Isolate>
          </p>
          {site.embedHosts.includes(host) && (
            <>
              <button type="button" onClick={() => setOpen(true)}>
                {fill(messages.embedLoad, name)}
              </button>
              <p className="embed-notice">{fill(messages.embedNotice, name)}</p>
            </>
          )}
          <a href={href(block.url)}>{fill(messages.embedOpen, name)}</a>
        </div>
      )}
      <Caption caption={block.caption} />
    </figure>
  );
}
