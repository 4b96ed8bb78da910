import { useRef, type RefObject } from 'react';
import { embedHost, isEmbeddable } from '../../../article/embed-host.ts';
import type { Article } from '../../../article/schema.ts';
import type { Thread } from '../../../article/thread.ts';
import { DateText } from '../../blocks/DateText.tsx';
import { EmbedFrame } from '../../blocks/EmbedFrame.tsx';
import { Isolate } from '../../blocks/Isolate.tsx';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { useReturnFocus } from '../../dom/focus.ts';
import { fillMessage, formatCount } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { PanelProps } from '../feature.ts';
import { useArticle } from '../use-article.ts';
import css from './discussion.css?inline';
import { MAX_REPLIES, type Reply } from './replies.ts';
import { useReplies } from './use-replies.ts';

adoptStyleSheet(css);

const ReplyText = ({ paragraphs, language }: Reply) => (
  <div className="reply-text" lang={language}>
    {paragraphs.map((words, at) => (
      <p key={at} dir="auto">
        {words}
      </p>
    ))}
  </div>
);

function ReplyItem({ reply }: { reply: Reply }) {
  const words = useFeatureMessages('discussion');
  const date = <DateText iso={reply.date} withTime />;
  return (
    <li>
      <p className="reply-author">
        <strong>
          <Isolate>{reply.name}</Isolate>
        </strong>
        {reply.url === undefined ? date : <a href={reply.url}>{date}</a>}
      </p>
      {reply.inReplyTo !== undefined && (
        <p className="quiet">{fillMessage(words.inReplyTo, { name: reply.inReplyTo })}</p>
      )}
      {reply.warning === '' ? (
        <ReplyText {...reply} />
      ) : (
        <details>
          <summary dir="auto" lang={reply.language}>
            {reply.warning}
          </summary>
          <ReplyText {...reply} />
        </details>
      )}
    </li>
  );
}

interface RetryButtonProps {
  readonly isLoading: boolean;
  readonly retry: () => void;
  /** Takes the focus when the replies have arrived. */
  readonly status: RefObject<HTMLElement | null>;
}

function RetryButton({ isLoading, retry, status }: RetryButtonProps) {
  const { messages } = useSite();
  const button = useRef<HTMLButtonElement>(null);
  useReturnFocus(button, () => status.current);
  return (
    <button ref={button} type="button" aria-disabled={isLoading} onClick={retry}>
      {messages.retry}
    </button>
  );
}

function Replies({ thread, url }: { thread: Thread; url: string }) {
  const { language, messages } = useSite();
  const words = useFeatureMessages('discussion');
  const { replies, failure, isLoading, retry } = useReplies(thread);
  const status = useRef<HTMLParagraphElement>(null);
  const { host } = thread;
  const found = replies?.length ?? 0;
  return (
    <div className="discussion">
      <p ref={status} role="status" tabIndex={-1}>
        {isLoading && messages.loading}
        {!isLoading && failure && fillMessage(words[failure], { host })}
        {replies && (found === 0 ? words.none : formatCount(words.count, found, language))}
      </p>
      {failure && failure !== 'gone' && <RetryButton isLoading={isLoading} retry={retry} status={status} />}
      {found > 0 && (
        <ol>
          {replies?.map((reply) => (
            <ReplyItem key={reply.id} reply={reply} />
          ))}
        </ol>
      )}
      <p>
        {found >= MAX_REPLIES && `${fillMessage(words.more, { host })} `}
        <a href={url}>{fillMessage(messages.embedOpen, { host })}</a>
      </p>
    </div>
  );
}

/** What another host shows, such as the widget of Giscus. */
function FramedDiscussion({ url }: { url: string }) {
  const { messages } = useSite();
  return (
    <div className="discussion framed-discussion">
      <EmbedFrame url={url} title={messages.discussion} />
      <p>
        <a href={url}>{fillMessage(messages.embedOpen, { host: embedHost(url) })}</a>
      </p>
    </div>
  );
}

function DiscussionContent({ article }: { article: Article }) {
  const { site } = useSite();
  const { discussionUrl: url, published } = article;
  if (url === undefined) return null;
  if (published?.thread) return <Replies thread={published.thread} url={url} />;
  return isEmbeddable(url, site) && <FramedDiscussion url={url} />;
}

export function Panel({ close }: PanelProps) {
  const { messages } = useSite();
  const article = useArticle();
  return (
    <Sheet title={messages.discussion} close={close} kind="discussion">
      {article && <DiscussionContent article={article} />}
    </Sheet>
  );
}
