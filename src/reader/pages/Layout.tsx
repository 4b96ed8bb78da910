import { useEffect } from 'react';
import { Outlet, useNavigation, useRevalidator } from 'react-router';
import { listAddress } from '../../article/urls.ts';
import { Isolate, Name, RunningText } from '../blocks/Isolate.tsx';
import { FeatureLoader } from '../features/FeatureLoader.tsx';
import { useElementRef } from '../page-elements.ts';
import { FeatureButtons } from '../features/FeatureButtons.tsx';
import { beginPageLoad } from '../navigation/idle.ts';
import { useLinkNavigation } from '../navigation/links.ts';
import { usePageChange } from '../navigation/use-page-change.ts';
import { markReady } from '../readiness.ts';
import { useSite } from '../site-context.tsx';

function SiteName() {
  const { site, href } = useSite();
  const { logo } = site.theme;
  return logo ? (
    <img src={href(logo.light)} alt={site.name} width={logo.width} height={logo.height} />
  ) : (
    <Isolate>{site.name}</Isolate>
  );
}

function SiteHeader() {
  const { site, messages, href, editionHref } = useSite();
  return (
    <header className="masthead">
      <div className="masthead-tools">
        <p className="masthead-links">
          {!site.isPortable && <a href={editionHref('/saved/')}>{messages.saved}</a>}
          {site.search !== false && <a href={editionHref('/search/')}>{messages.search}</a>}
          {site.edition?.all.map(
            ({ language, name, prefix }) =>
              language !== site.language && (
                <a key={prefix} href={href(`${prefix}/`)} hrefLang={language} lang={language}>
                  {name}
                </a>
              ),
          )}
        </p>
        <FeatureButtons offered="site" />
      </div>
      <p className="nameplate">
        <a href={editionHref('/')}>
          <SiteName />
        </a>
      </p>
      {site.tagline && (
        <p className="tagline">
          <RunningText>{site.tagline}</RunningText>
        </p>
      )}
      {site.sections.length > 0 && (
        <nav className="sections" aria-label={messages.sections}>
          <ul>
            {site.sections.map(({ slug, name }) => (
              <li key={slug}>
                <Name href={editionHref(listAddress('sections', slug))}>{name}</Name>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

function SiteFooter() {
  const { site, messages, href, editionHref } = useSite();
  return (
    <footer className="imprint">
      <p>
        <Name href={editionHref('/')}>{site.name}</Name>
        {site.copyright && (
          <>
            {' '}
            · <Isolate>{site.copyright}</Isolate>
          </>
        )}
      </p>
      {site.footer.texts?.map((text) => (
        <p key={text}>
          <RunningText>{text}</RunningText>
        </p>
      ))}
      {site.links.length > 0 && (
        <nav aria-label={messages.more}>
          <ul>
            {site.links.map((link) => (
              <li key={link.url}>
                <Name href={href(link.url)}>{link.name}</Name>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}

/** The style sheet hides it for the first 300 ms. */
function LoadingBar() {
  const { messages } = useSite();
  const navigation = useNavigation();
  const revalidator = useRevalidator();
  const isLoading = navigation.state !== 'idle' || revalidator.state !== 'idle';
  useEffect(() => (isLoading ? beginPageLoad() : undefined), [isLoading]);
  if (!isLoading) return null;
  return <div className="progress" role="progressbar" aria-label={messages.loading} />;
}

/** Effects of children have run before those of their parent, so the whole page is interactive. */
function useReadySignal(): void {
  useEffect(() => {
    markReady();
  }, []);
}

/** A component of its own, so that these hooks do not render the whole layout again for each page. */
function PageNavigation() {
  useLinkNavigation();
  usePageChange();
  return null;
}

export function Layout() {
  const { messages } = useSite();
  useReadySignal();
  return (
    <FeatureLoader>
      <a className="skip" href="#bs-main">
        {messages.skip}
      </a>
      <LoadingBar />
      <SiteHeader />
      <main id="bs-main" tabIndex={-1}>
        <div className="page">
          <Outlet />
        </div>
        <div ref={useElementRef('main')} />
      </main>
      <SiteFooter />
      <PageNavigation />
    </FeatureLoader>
  );
}
