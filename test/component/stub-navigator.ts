import { vi } from 'vitest';

/** Sets properties of `navigator` for one test. */
export const stubNavigator = (properties: object): unknown =>
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, properties));
