import type { SearchMessages } from './search-messages.ts';

export const he: SearchMessages = {
  count: { one: 'כתבה אחת', two: 'שתי כתבות', other: '{count} כתבות' },
  none: 'לא נמצאו כתבות.',
  someWords: 'אין כתבה שיש בה כל המילים האלה. באלה יש חלק מהן.',
  needsScript: 'החיפוש דורש JavaScript. אפשר להגיע לכל הכתבות גם מכאן:',
  year: 'שנה',
  all: 'הכול',
  sort: 'מיון לפי',
  relevance: 'רלוונטיות',
  date: 'החדשות ביותר',
  more: 'תוצאות נוספות',
  searching: 'מחפש…',
  keys: 'הקישו / כדי לחפש, מקשי החצים כדי לעבור בין התוצאות ו-Escape כדי לחזור.',
  failed: 'מפתח החיפוש לא נטען. החיפוש נעשה רק בכותרות הכתבות החדשות ובכתבות ששמרתם.',
  clear: 'הסרת המסננים',
};
