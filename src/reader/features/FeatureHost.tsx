import { Suspense, use } from 'react';
import { useDocumentEvent } from '../dom/use-document-event.ts';
import { prepareRtlText } from '../blocks/rtl-text.ts';
import { SiteProvider, useSite } from '../site-context.tsx';
import { useArticle } from './use-article.ts';
import { useAfterNavigation } from './feature-hooks.ts';
import type { Feature, FeatureModule } from './feature.ts';
import { FEATURES, type FeatureName } from './features.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { StorageNotice } from '../ui/StorageNotice.tsx';
import { adoptStyleSheet } from '../dom/adopt-style-sheet.ts';
import { NoticeRegion } from '../ui/NoticeRegion.tsx';
import css from './feature-host.css?inline';

adoptStyleSheet(css);
prepareRtlText();

export interface RequestedFeatures {
  readonly active: readonly FeatureName[];
  /** Those that the reader asked for: if one does not load, the reader is told. */
  readonly requested: readonly FeatureName[];
  readonly open?: FeatureName | undefined;
}

export interface FeatureHostProps extends RequestedFeatures {
  readonly close: () => void;
}

interface LazyFeatureProps {
  readonly name: FeatureName;
  readonly part: keyof FeatureModule;
  readonly close: () => void;
}

function LazyFeature({ name, part, close }: LazyFeatureProps) {
  const Component = use<FeatureModule>(FEATURES[name].load())[part];
  return Component ? <Component close={close} /> : null;
}

export function FeatureHost({ open, active, requested, close }: FeatureHostProps) {
  const { site, base } = useSite();
  const article = useArticle();
  const ofArticle = open !== undefined && (FEATURES[open] as Feature).offeredOn !== 'site';
  useDocumentEvent('keydown', (event) => {
    if (open && event.key === 'Escape' && !event.defaultPrevented) close();
  });
  useAfterNavigation(() => ofArticle && close());
  return (
    <>
      <Suspense>
        <StorageNotice />
        <NoticeRegion />
      </Suspense>
      {active.map((name) => (
        <ErrorBoundary key={name} name={name} silent={!requested.includes(name)}>
          <Suspense>
            <LazyFeature name={name} part="Ambient" close={close} />
          </Suspense>
        </ErrorBoundary>
      ))}
      {open && (
        <SiteProvider site={site} base={base} language={ofArticle ? article?.language : undefined}>
          <ErrorBoundary key={open} name={open}>
            <Suspense>
              <LazyFeature name={open} part="Panel" close={close} />
            </Suspense>
          </ErrorBoundary>
        </SiteProvider>
      )}
    </>
  );
}
