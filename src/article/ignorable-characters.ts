/** Characters that show nothing and separate no words, as the inside of a character class. */
export const IGNORABLE_CHARACTERS = '\\p{Default_Ignorable_Code_Point}\\p{Cf}';

const IGNORABLE = new RegExp(`[${IGNORABLE_CHARACTERS}]+`, 'gu');

export const withoutIgnorables = (text: string): string => text.replace(IGNORABLE, '');
