import { Fragment } from 'react';
import type { LanguageVersion } from '../../article/translations.ts';
import { articleAddress } from '../../article/urls.ts';
import { useSite } from '../site-context.tsx';

interface TranslationLinksProps {
  readonly id: string;
  /** Its own language among them. */
  readonly versions: readonly LanguageVersion[];
}

/** Links to an article in its other languages, each named in that language. */
export function TranslationLinks({ id, versions }: TranslationLinksProps) {
  const { messages, href } = useSite();
  const own = articleAddress(id);
  const others = versions.filter(({ url }) => url !== own);
  return (
    <p className="translations">
      {messages.translations}
      {others.map(({ language, url, name }, at) => (
        <Fragment key={url}>
          {at > 0 ? ' · ' : ' '}
          <a href={href(url)} hrefLang={language} lang={language} dir="auto">
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
