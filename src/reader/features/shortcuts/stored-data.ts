import { boolean } from 'valibot';
import type { StoredData } from '../../storage/merge-rule.ts';

export const shortcutsData: StoredData = { settings: { 'bs:keys': boolean() } };
