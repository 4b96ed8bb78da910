import type { Author } from '../../article/schema.ts';
import { listAddress } from '../../article/urls.ts';
import { comma, listParts } from '../i18n/format.ts';
import { useSetting } from '../setting.tsx';

/** Who wrote it: each name leads to the author's page. */
export function Byline({ authors }: { authors: readonly Author[] }) {
  const { language, messages, href } = useSetting();
  const byName = new Map(authors.map((author) => [author.name, author]));
  const names = listParts([...byName.keys()], language).map((part, at) => {
    if (part.type === 'literal') return part.value;
    const role = byName.get(part.value)?.role;
    return (
      <span key={at} className="author">
        <a href={href(listAddress('authors', part.value))} rel="author">
          {part.value}
        </a>
        {role && <span className="role">{comma(language) + role}</span>}
      </span>
    );
  });
  return (
    <p className="byline">
      {messages.by} {names}
    </p>
  );
}
