import { useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** For the `key` of a component that starts anew with each entry. Replacing the address, as while typing, keeps it. */
export function useEntryKey(): string {
  const { key } = useLocation();
  const type = useNavigationType();
  const [seen, setSeen] = useState({ key, entry: key });
  if (seen.key === key) return seen.entry;
  const entry = type === NavigationType.Replace ? seen.entry : key;
  setSeen({ key, entry });
  return entry;
}
