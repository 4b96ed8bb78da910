import { Fragment } from 'react';
import type { Author } from '../../article/schema.ts';
import { listAddress } from '../../article/urls.ts';
import { comma } from '../i18n/format.ts';
import { useFormat } from '../formatted.tsx';
import { useSite } from '../site-context.tsx';
import { Isolate } from '../blocks/Isolate.tsx';

export function Byline({ authors }: { authors: readonly Author[] }) {
  const { language, messages, editionHref } = useSite();
  const byName = new Map(authors.map(({ name, role }) => [name, role]));
  const separators = useFormat().separators([...byName.keys()]);
  return (
    <p className="byline">
      {messages.by}{' '}
      {[...byName].map(([name, role], at) => (
        <Fragment key={name}>
          {separators[at]}
          <span className="author">
            <a href={editionHref(listAddress('authors', name))} rel="author">
              <Isolate>{name}</Isolate>
            </a>
            {role && (
              <span className="role">
                {comma(language)}
                <Isolate>{role}</Isolate>
              </span>
            )}
          </span>
        </Fragment>
      ))}
      {separators[byName.size]}
    </p>
  );
}
