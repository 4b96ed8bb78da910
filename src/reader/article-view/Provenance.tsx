import type { Article } from '../../article/schema.ts';
import { isSafeUrl, listAddress } from '../../article/urls.ts';
import { useSite } from '../site-context.tsx';
import { Isolate } from '../blocks/Isolate.tsx';

function Tags({ tags }: { tags: readonly string[] }) {
  const { messages, editionHref } = useSite();
  return (
    <nav className="tags" aria-label={messages.tags}>
      <span className="label">{messages.tags}</span>
      <ul>
        {[...new Set(tags)].map((tag) => (
          <li key={tag}>
            <a href={editionHref(listAddress('tags', tag))} rel="tag">
              <Isolate>{tag}</Isolate>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const isWebAddress = (words: string): boolean => /^https?:/.test(words) && isSafeUrl(words);

export function Provenance({ article }: { article: Article }) {
  const { messages, href } = useSite();
  const { tags, source, license, copyright } = article;
  return (
    <>
      {tags && tags.length > 0 && <Tags tags={tags} />}
      <div className="provenance">
        {source && (
          <p>
            {messages.source}{' '}
            {source.url === undefined ? (
              <Isolate>{source.name}</Isolate>
            ) : (
              <a href={href(source.url)}>
                <Isolate>{source.name}</Isolate>
              </a>
            )}
          </p>
        )}
        {license && (
          <p>
            {messages.license}:{' '}
            {isWebAddress(license) ? (
              <a href={license} rel="license">
                <Isolate>{license.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}</Isolate>
              </a>
            ) : (
              <Isolate>{license}</Isolate>
            )}
          </p>
        )}
        {copyright && (
          <p>
            <Isolate>{copyright}</Isolate>
          </p>
        )}
      </div>
    </>
  );
}
