import { useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * A key of the history entry that is shown. A page that writes what is typed into its address replaces the entry, and keeps the
 * key; links, Back and Forward bring another. As `key` of a component it starts that anew from the address.
 */
export function useEntryKey(): string {
  const { key } = useLocation();
  const type = useNavigationType();
  const [seen, setSeen] = useState({ key, entry: key });
  if (seen.key === key) return seen.entry;
  const entry = type === NavigationType.Replace ? seen.entry : key;
  setSeen({ key, entry });
  return entry;
}
