/** The settings that are exported, with their schemas; derived ones are not. Pure. */
import { boolean, type GenericSchema } from 'valibot';
import { ListenSettings } from '../listen/listen-settings.ts';
import { Preferences } from '../preferences/preferences.ts';

export const EXPORTED_SETTINGS: Readonly<Record<string, GenericSchema>> = {
  'bs:preferences': Preferences,
  'bs:listen': ListenSettings,
  'bs:keys': boolean(),
};
