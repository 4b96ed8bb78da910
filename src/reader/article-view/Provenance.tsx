import type { Article } from '../../article/schema.ts';
import { isSafeUrl, listAddress } from '../../article/urls.ts';
import { useSite } from '../site-context.tsx';
import { Isolate, Name } from '../blocks/Isolate.tsx';

function Tags({ tags }: { tags: readonly string[] }) {
  const { messages, editionHref } = useSite();
  return (
    <nav className="tags" aria-label={messages.tags}>
      <span className="label">{messages.tags}</span>
      <ul>
        {[...new Set(tags)].map((tag) => (
          <li key={tag}>
            <Name href={editionHref(listAddress('tags', tag))} rel="tag">
              {tag}
            </Name>
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
            {messages.source} <Name href={source.url && href(source.url)}>{source.name}</Name>
          </p>
        )}
        {license && (
          <p>
            {messages.license}:{' '}
            <Name href={isWebAddress(license) ? license : undefined} rel="license">
              {license.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}
            </Name>
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
