import type { Author } from '../../article/schema.ts';
import { listAddress } from '../../article/urls.ts';
import { listParts } from '../i18n/format.ts';
import { useSetting } from '../setting.tsx';

/** Who wrote it: each name leads to the author's page. */
export function Byline({ authors }: { authors: readonly Author[] }) {
  const { language, messages, href } = useSetting();
  let at = 0;
  const names = listParts(
    authors.map((author) => author.name),
    language,
  ).map((part, index) => {
    if (part.type === 'literal') return part.value;
    const author = authors[at++];
    return (
      <span key={index} className="author">
        <a href={href(listAddress('authors', part.value))} rel="author">
          {part.value}
        </a>
        {author?.role && <span className="role">, {author.role}</span>}
      </span>
    );
  });
  return (
    <p className="byline">
      {messages.by} {names}
    </p>
  );
}
