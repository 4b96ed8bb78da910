import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Generous, because the machine may be busy; real failures still time out.
configure({ asyncUtilTimeout: 20_000 });

// Test files share their modules, so that Testing Library does these two for the first of them alone.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(cleanup);
