import type { SearchMessages } from './search-messages.ts';

export const ar: SearchMessages = {
  count: {
    zero: '{count} مقال',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '{count} مقالات',
    many: '{count} مقالًا',
    other: '{count} مقال',
  },
  none: 'لم يُعثر على مقالات.',
  someWords: 'لا مقال فيه هذه الكلمات كلها، وفي هذه المقالات بعضها.',
  needsScript: 'يحتاج البحث إلى جافاسكربت. ويمكن بلوغ كل المقالات من هنا أيضًا:',
  year: 'السنة',
  all: 'الكل',
  sort: 'ترتيب حسب',
  relevance: 'الصلة',
  date: 'الأحدث',
  more: 'نتائج أخرى',
  searching: 'جارٍ البحث…',
  keys: 'اضغط / للبحث، وأسهم لوحة المفاتيح للتنقل بين النتائج، وEscape للرجوع.',
  failed: 'لم يُحمَّل فهرس البحث، فاقتصر البحث على عناوين أحدث المقالات وعلى ما حفظته.',
  clear: 'إزالة المرشحات',
};
