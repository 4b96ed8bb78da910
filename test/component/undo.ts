import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

/** Presses Undo in the notice with this text; an earlier notice may still be shown. */
export async function undo(notice: string): Promise<void> {
  const text = await screen.findByText(notice, { selector: '[role="status"] *' });
  await userEvent.click(within(text.parentElement!).getByRole('button', { name: 'Undo' }));
}
