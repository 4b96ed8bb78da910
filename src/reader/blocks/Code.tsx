import { use } from 'react';
import { useSite } from '../site-context.tsx';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { ArticleActionsContext } from './article-actions.ts';

export function Code({ block }: BlockProps<'code'>) {
  const { messages } = useSite();
  const { copy } = use(ArticleActionsContext);
  const words = block.tokens
    ? block.tokens.map(([text, kind], at) =>
        kind === '' ? (
          text
        ) : (
          <span key={at} data-token={kind}>
            {text}
          </span>
        ),
      )
    : block.text;
  return (
    <figure {...blockAttributes(block)} className="code" dir="ltr">
      {block.filename && <figcaption>{block.filename}</figcaption>}
      <button type="button" data-copy onClick={() => copy?.(block.text)}>
        {messages.copy}
      </button>
      <pre role="group" aria-label={block.filename ?? block.language ?? messages.code} tabIndex={0}>
        <code data-language={block.language}>{words}</code>
      </pre>
    </figure>
  );
}
