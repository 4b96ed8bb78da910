/** The verbs that attribute speech, in the languages that articles arrive in. */

const VERBS = [
  'said|says|told|tells|added|adds|wrote|writes|asked|asks|warned|warns|declared|declares|stated|states|insisted|insists|argued|argues|explained|explains|announced|tweeted|posted|replied|replies|claimed|claims|noted|notes|continued|concluded|recalled|stressed|stresses|admitted|admits|acknowledged|confirmed|promised|vowed|pledged|urged|remarked|observed|joked|responded',
  'قال|قالت|وقال|وقالت|أضاف|أضافت|وأضاف|وأضافت|صرح|صرحت|وصرح|وصرحت|أكد|أكدت|وأكد|وأكدت|أوضح|أوضحت|وأوضح|وأوضحت|كتب|كتبت|وكتب|وكتبت|وتابع|وتابعت',
  'אמר|אמרה|הוסיף|הוסיפה|כתב|כתבה|ציין|ציינה|הדגיש|הדגישה',
  'déclare|déclaré|affirme|affirmé|explique|expliqué|ajoute|ajouté|écrit|confié|assuré|estime|souligne|dit',
  'sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|warnte|meinte|berichtete',
  'dijo|dice|afirmó|declaró|aseguró|explicó|añadió|señaló|escribió|disse|afirmou|declarou|explicou|dichiarato|detto|spiegato|aggiunto',
  'сказал|сказала|заявил|заявила|отметил|отметила|подчеркнул|подчеркнула|написал|написала|добавил|добавила|говорит|сообщил|сообщила',
].join('|');

/** The source of an expression that matches one such verb as a whole word. */
export const VERB = `(?<![\\p{L}\\p{M}])(?:${VERBS})(?![\\p{L}\\p{M}])`;
