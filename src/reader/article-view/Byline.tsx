import { Fragment } from 'react';
import type { Author } from '../../article/schema.ts';
import { listAddress } from '../../article/urls.ts';
import { comma } from '../i18n/format.ts';
import { useFormat } from '../formatted.tsx';
import { useSite } from '../site-context.tsx';
import { Isolate, Name } from '../blocks/Isolate.tsx';

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
            <Name href={editionHref(listAddress('authors', name))} rel="author">
              {name}
            </Name>
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
