import { useState } from 'react';
import { embedHost, isEmbeddable } from '../../article/embed-host.ts';
import { fillMessage } from '../i18n/format.ts';
import { useSite } from '../site-context.tsx';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { Caption } from './Caption.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import { Isolate } from './Isolate.tsx';

/** The pressed button is gone, so the frame takes the focus. */
const focusFrame = (frame: HTMLIFrameElement | null): void => frame?.focus();

/** Nothing is requested from the host until the reader asks for it, and only if the site allows the host. */
export function Embed({ block }: BlockProps<'embed'>) {
  const { site, messages, href } = useSite();
  const [open, setOpen] = useState(false);
  const title = block.provider ? `${block.title} – ${block.provider}` : block.title;
  const name = { host: block.provider ?? (embedHost(block.url) || block.url) };
  return (
    <figure {...blockAttributes(block)} className="embed" data-title={title} data-address={block.url}>
      {open ? (
        <EmbedFrame url={block.url} title={block.title} ref={focusFrame} />
      ) : (
        <div className="embed-card">
          <p className="embed-title">
            <Isolate>{block.title}</Isolate>
          </p>
          {isEmbeddable(block.url, site) && (
            <>
              <button type="button" onClick={() => setOpen(true)}>
                {fillMessage(messages.embedLoad, name)}
              </button>
              <p className="embed-notice">{fillMessage(messages.embedNotice, name)}</p>
            </>
          )}
          <a href={href(block.url)}>{fillMessage(messages.embedOpen, name)}</a>
        </div>
      )}
      <Caption caption={block.caption} />
    </figure>
  );
}
