import { useEffect } from 'react';
import { Outlet, useNavigation, useRevalidator } from 'react-router';
import { listAddress } from '../../article/urls.ts';
import { Door } from '../features/Door.tsx';
import { useSlotRef } from '../features/slots.ts';
import { Tools } from '../features/Tools.tsx';
import { waitForPage } from '../navigation/idle.ts';
import { useLinks } from '../navigation/links.ts';
import { usePassage } from '../navigation/passage.ts';
import { markReady } from '../readiness.ts';
import { useSetting } from '../setting.tsx';

function Masthead() {
  const { site, messages, href } = useSetting();
  return (
    <header className="masthead">
      <div className="masthead-tools">
        <p className="ways">
          <a href={href('/saved/')}>{messages.saved}</a>
          {site.search !== false && <a href={href('/search/')}>{messages.search}</a>}
        </p>
        <Tools offered="site" />
      </div>
      <p className="nameplate">
        <a href={href('/')}>{site.name}</a>
      </p>
      {site.tagline && <p className="tagline">{site.tagline}</p>}
      {site.sections.length > 0 && (
        <nav className="sections" aria-label={messages.sections}>
          <ul>
            {site.sections.map((section) => (
              <li key={section.slug}>
                <a href={href(listAddress('sections', section.slug))}>{section.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

function Imprint() {
  const { site, messages, href } = useSetting();
  return (
    <footer className="imprint">
      <p>
        <a href={href('/')}>{site.name}</a>
        {site.copyright && <> · {site.copyright}</>}
      </p>
      {site.links.length > 0 && (
        <nav aria-label={messages.more}>
          <ul>
            {site.links.map((link) => (
              <li key={link.url}>
                <a href={href(link.url)}>{link.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}

/** Shown while a page is on its way; the style sheet keeps it hidden for the first 300 ms. */
function Progress() {
  const { messages } = useSetting();
  const navigation = useNavigation();
  const revalidator = useRevalidator();
  const isLoading = navigation.state !== 'idle' || revalidator.state !== 'idle';
  useEffect(() => (isLoading ? waitForPage() : undefined), [isLoading]);
  if (!isLoading) return null;
  return <div className="progress" role="progressbar" aria-label={messages.loading} />;
}

/** Says that the app answers: effects of children have run before their parent's. */
function useReadiness(): void {
  useEffect(() => {
    markReady();
  }, []);
}

/** The frame that stays while pages change within it. */
export function Layout() {
  const { messages } = useSetting();
  useLinks();
  usePassage();
  useReadiness();
  return (
    <Door>
      <a className="skip" href="#bs-main">
        {messages.skip}
      </a>
      <Progress />
      <Masthead />
      <main id="bs-main" tabIndex={-1}>
        <div className="page">
          <Outlet />
        </div>
        <div ref={useSlotRef('main')} />
      </main>
      <Imprint />
    </Door>
  );
}
