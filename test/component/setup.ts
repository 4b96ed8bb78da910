import { configure } from '@testing-library/react';

// A busy machine is slow; what never comes fails all the same.
configure({ asyncUtilTimeout: 20_000 });
