import type { StoredData } from '../../storage/merge-rule.ts';
import { ListenSettings } from './listen-settings.ts';

export const listenData: StoredData = { settings: { 'bs:listen': ListenSettings } };
