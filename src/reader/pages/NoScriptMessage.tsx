import { listAddress } from '../../article/urls.ts';
import { useSite } from '../site-context.tsx';

/** What readers without script see of a page that needs it: why it is empty, and links. */
export function NoScriptMessage({ text }: { text: string | undefined }) {
  const { site, messages, editionHref } = useSite();
  return (
    <noscript>
      <p>{text}</p>
      <ul>
        <li>
          <a href={editionHref('/')}>{messages.toFront}</a>
        </li>
        {site.sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={editionHref(listAddress('sections', slug))}>{name}</a>
          </li>
        ))}
      </ul>
    </noscript>
  );
}
