import * as v from 'valibot';
import { readSetting, writeSetting } from '../../storage/settings.ts';

export const MIN_RATE = 0.5;
export const MAX_RATE = 3;

export const ListenSettings = v.object({
  /** Factor of the normal speed. */
  rate: v.pipe(v.number(), v.minValue(MIN_RATE), v.maxValue(MAX_RATE)),
  chosen: v.record(v.string(), v.string()),
  goesOn: v.boolean(),
});
export type ListenSettings = Readonly<v.InferOutput<typeof ListenSettings>>;

const LISTEN_SETTINGS_KEY = 'bs:listen';

export const readListenSettings = (): ListenSettings =>
  readSetting(LISTEN_SETTINGS_KEY, ListenSettings) ?? { rate: 1, chosen: {}, goesOn: true };

export const writeListenSettings = (settings: ListenSettings): void =>
  void writeSetting(LISTEN_SETTINGS_KEY, settings);
