/** How the reader likes to be read to, kept on this device. */
import * as v from 'valibot';
import { readSetting, writeSetting } from '../../storage/settings.ts';

export const SLOWEST = 0.5;
export const FASTEST = 3;

export const ListenSettings = v.object({
  /** Times the ordinary speed. */
  rate: v.pipe(v.number(), v.minValue(SLOWEST), v.maxValue(FASTEST)),
  /** Address of the voice by language. */
  chosen: v.record(v.string(), v.string()),
  /** Whether the next article follows. */
  goesOn: v.boolean(),
});
export type ListenSettings = Readonly<v.InferOutput<typeof ListenSettings>>;

const KEY = 'bs:listen';

export const readListenSettings = (): ListenSettings =>
  readSetting(KEY, ListenSettings) ?? { rate: 1, chosen: {}, goesOn: true };

export const writeListenSettings = (settings: ListenSettings): void => void writeSetting(KEY, settings);
