import { createElement, Suspense, use, type ComponentType } from 'react';
import { loadOnce } from '../load-once.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** Like React's `lazy`, with an error message and a retry when the component does not load. `name` is for the console. */
export function lazyComponent<P extends object>(
  name: string,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  const loadComponent = loadOnce(load);
  const Loaded = (props: P) => createElement(use(loadComponent()), props);
  return (props) => (
    <ErrorBoundary name={name}>
      <Suspense>
        <Loaded {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
