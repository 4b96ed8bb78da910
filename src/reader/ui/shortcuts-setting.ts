/** The setting that turns single-key shortcuts on or off (WCAG 2.1.4). */
import { boolean } from 'valibot';
import { readSetting, writeSetting } from '../storage/settings.ts';

const KEY = 'bs:keys';

export const areShortcutsEnabled = (): boolean => readSetting(KEY, boolean()) ?? true;
export const setShortcutsEnabled = (isEnabled: boolean): void =>
  void writeSetting(KEY, isEnabled ? undefined : false);
