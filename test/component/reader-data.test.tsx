/** Importing the reader's data from a file. */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { openReader } from './open-reader.tsx';

beforeEach(async () => {
  await openReader('/saved/');
});

const importFile = async (content: string): Promise<void> =>
  userEvent.upload(
    await screen.findByLabelText('Import data'),
    new File([content], 'x.json', { type: 'application/json' }),
  );

test.each([
  ['that is not JSON', 'no JSON', /not an export of reader data/],
  ['of a newer version', '{"kind":"broadsheet reader","version":2}', /newer version/],
  [
    'of another site',
    '{"kind":"broadsheet reader","version":1,"site":{"name":"The Other","root":"https://o.example/"},"shelves":{},"settings":{}}',
    /The Other/,
  ],
])('importing a file %s shows why it is refused', async (_what, content, why) => {
  await importFile(content);
  const alert = await screen.findByText(why);
  expect(alert.getAttribute('role')).toBe('alert');
});
