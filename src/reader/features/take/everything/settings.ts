/** The settings that a reader takes along, and how each is checked. What follows from others is not among them. Pure. */
import { boolean, type GenericSchema } from 'valibot';
import { ListenSettings } from '../../listen/listen-settings.ts';
import { Preferences } from '../../preferences/preferences.ts';

export const SETTINGS: Readonly<Record<string, GenericSchema>> = {
  'bs:preferences': Preferences,
  'bs:listen': ListenSettings,
  'bs:keys': boolean(),
};
