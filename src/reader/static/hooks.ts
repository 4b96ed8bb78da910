/** What hooks answer in a page that is rendered once: first states, and effects never. */
import * as React from 'react';
import type { Context } from 'react';
import { Unknown } from './attributes.ts';

/** A context as React's renderers see it. */
export interface Slot {
  _currentValue: unknown;
}

const valueOf = (context: unknown): unknown => {
  if (typeof context !== 'object' || context === null || !('_currentValue' in context))
    throw new Unknown('use() of what is no context');
  // oxlint-disable-next-line no-underscore-dangle -- React's own name
  return context._currentValue;
};
const first = (state: unknown): unknown => (typeof state === 'function' ? (state as () => unknown)() : state);
const never = (): void => undefined;

const HOOKS = {
  use: valueOf,
  useContext: valueOf as (context: Context<unknown>) => unknown,
  readContext: valueOf,
  useState: (state: unknown) => [first(state), never],
  useReducer: (_: unknown, state: unknown, begin?: (state: unknown) => unknown) => [
    begin ? begin(state) : state,
    never,
  ],
  useMemo: (make: () => unknown) => make(),
  useCallback: (callback: unknown) => callback,
  useRef: (current: unknown) => ({ current }),
  useSyncExternalStore: (_: unknown, now: () => unknown, published?: () => unknown) => (published ?? now)(),
  useDebugValue: never,
  useEffect: never,
  useLayoutEffect: never,
  useInsertionEffect: never,
  useImperativeHandle: never,
  useEffectEvent: () => never,
};

interface Internals {
  H: unknown;
}

/** Where React looks hooks up. Not for the public: should it change, React renders the pages, only more slowly. */
const internals = (React as unknown as Record<string, Internals | undefined>)[
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE'
];

/** Runs `render` with these hooks. Any other hook throws. */
export function withHooks<T>(render: () => T): T {
  if (!internals) throw new Unknown('This React');
  const before = internals.H;
  internals.H = HOOKS;
  try {
    return render();
  } finally {
    internals.H = before;
  }
}
