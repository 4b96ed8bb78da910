/** Whether single keys do anything, as the reader wants it. */
import { boolean } from 'valibot';
import { readSetting, writeSetting } from '../../storage/settings.ts';

const KEY = 'bs:keys';

export const areKeysOn = (): boolean => readSetting(KEY, boolean()) ?? true;
export const turnKeys = (on: boolean): void => void writeSetting(KEY, on ? undefined : false);
