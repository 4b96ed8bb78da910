import { listAddress } from '../../article/urls.ts';
import { useSite } from '../site-context.tsx';

/** What readers without script see of a page that needs it: why it is empty, and links. */
export function NoScriptMessage({ text }: { text: string | undefined }) {
  const { site, messages, href } = useSite();
  return (
    <noscript>
      <p>{text}</p>
      <ul>
        <li>
          <a href={href('/')}>{messages.toFront}</a>
        </li>
        {site.sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={href(listAddress('sections', slug))}>{name}</a>
          </li>
        ))}
      </ul>
    </noscript>
  );
}
