/** Finds speakers in Arabic. Without capitals, a name is recognised only by a known given name. */
import type { Attribution, FollowingWords } from './attribution.ts';

const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean).map(normalizeSpelling));

/** Unifies letters with several spellings and removes vowel signs. */
function normalizeSpelling(word: string): string {
  return word
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

const VERBS = wordSet(`
  قال قالت أضاف أضافت صرح صرحت أكد أكدت أوضح أوضحت كتب كتبت تابع تابعت ذكر ذكرت أشار أشارت شدد شددت بين بينت يقول تقول اعتبر اعتبرت
  حذر حذرت روى روت علق علقت`);
const GIVEN_NAMES = wordSet(`
  محمد أحمد محمود حامد حمد حميد علي حسن حسين عمر عمرو عثمان أبوبكر خالد وليد سعيد سعد سامي سامر سمير كريم كمال جمال جميل نبيل ناصر
  نصر منصور يوسف إبراهيم إسماعيل إسحاق يعقوب موسى عيسى هارون داود داوود سليمان زكريا يحيى ياسر ياسين يونس أيوب آدم نوح صالح صلاح
  طارق طه طلال عادل عامر عباس عصام عماد غسان فادي فارس فاروق فؤاد فهد فيصل قاسم لؤي ماجد مازن مالك مروان مصطفى معاذ مهدي نادر
  نزار هاني هشام وائل وسام زياد زيد راشد رامي رشيد رضا رياض سلمان سالم سلطان شادي شريف صادق ضياء عارف عدنان عاصم أنس أنور أسامة
  أمين أمجد أكرم أشرف أيمن إياد إيهاب باسم باسل بدر بسام بشار بشير بلال تامر توفيق ثامر جابر جاسم جعفر جلال جواد جورج حاتم حازم
  حبيب حسام حمزة حيدر خليل رائد ربيع رفيق زهير سيف شاكر شوقي صبري عزيز غازي فراس فوزي كاظم لطفي مؤيد مجدي محسن مختار مراد مشعل
  معتز منير ميشال نايف نعيم نواف هيثم وجدي إلياس بطرس بولس جبران حنا سمعان ليلى فاطمة عائشة خديجة زينب مريم سارة سلمى سعاد سميرة
  سناء سهى شيماء صفاء ضحى عبير عفاف علا غادة فرح فريدة فيروز كريمة لبنى لمى لميس لينا لينة مها منى منال مي ميسون نادية نادين ناهد نجلاء
  نجوى نهى نور نورا نورة نوال هالة هبة هدى هناء هند هيفاء وفاء ياسمين يسرى أمل أمينة أميرة آمنة أسماء إيمان إلهام باسمة بثينة بسمة
  تهاني جميلة جنى حنان حليمة دانا دينا ديما رانيا رباب رحاب رنا رنيم ريم ريما رولا رزان سحر سلوى سوسن شهد رشا رغد ابتسام انتصار`);
const OFFICE_WORDS = wordSet(`
  رئيس رئيسة مدير مديرة وزير وزيرة عضو نائب نائبة قائد عمدة محافظ أمين حاكم عميد نقيب قاضي سفير سفيرة مفتي شيخ`);
const POSSESSED_PERSONS = wordSet(`
  محامي محامية زوج زوجة ابن ابنة والد والدة شقيق شقيقة أخ أخت مستشار مستشارة متحدث متحدثة ناطق ناطقة سكرتير صديق صديقة جار جارة
  الزوج الزوجة محاميه محاميها`);
const FOLLOWING_WORDS = wordSet(`
  في من على إلى عن خلال بعد قبل أمس اليوم الذي التي عبر لدى أثناء حول مع عند أمام عقب ضمن يوم مساء صباح`);

const isDefinite = (word: string): boolean => word.startsWith('ال');
const isVerb = (word = ''): boolean =>
  VERBS.has(normalizeSpelling(word)) || VERBS.has(normalizeSpelling(word).replace(/^[وف]/, ''));

/** The person named after a verb; undefined if the phrase contains anything else. */
function personAfterVerb(phrase: readonly string[]): string | undefined {
  const at = phrase.findIndex((word) => GIVEN_NAMES.has(normalizeSpelling(word)) || word.startsWith('عبد'));
  if (at < 0 || !isOffice(phrase.slice(0, at))) return undefined;
  const name: string[] = [];
  for (const word of phrase.slice(at)) {
    if (name.length >= 2 && endsName(word)) break;
    if (!isNamePart(word, name)) return undefined;
    name.push(word);
  }
  const isWhole = name.length - (name.includes('عبد') ? 1 : 0) >= 2;
  return isWhole && name.length <= 4 ? name.join(' ') : undefined;
}

/** `المهندس`, `رئيس البلدية`, but not `محامي`, which belongs to the person named next. */
function isOffice(office: readonly string[]): boolean {
  const [first, last] = [office[0], office.at(-1)];
  if (first === undefined || last === undefined) return true;
  if (
    office.length > 4 ||
    !isDefinite(last) ||
    office.some((word) => POSSESSED_PERSONS.has(normalizeSpelling(word)))
  )
    return false;
  return (
    office.length === 1 || (OFFICE_WORDS.has(normalizeSpelling(first)) && office.slice(1).every(isDefinite))
  );
}

function isNamePart(word: string, before: readonly string[]): boolean {
  const plain = normalizeSpelling(word);
  if (GIVEN_NAMES.has(plain) || plain.startsWith('عبد')) return true;
  if (FOLLOWING_WORDS.has(plain) || isVerb(word) || OFFICE_WORDS.has(plain)) return false;
  if (isDefinite(word)) return before.length > 0;
  // The first pattern is an adverb of manner, the second a listener or another speaker.
  return before.length === 1 && !/[اً]$/.test(word) && !/^(?:لل|وه|و(?=.{3}))/.test(plain);
}

const endsName = (word: string): boolean =>
  FOLLOWING_WORDS.has(normalizeSpelling(word)) ||
  OFFICE_WORDS.has(normalizeSpelling(word)) ||
  (word.startsWith('ل') && !GIVEN_NAMES.has(normalizeSpelling(word)));

const toWords = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);

/** A role, another’s work, hearsay, or words in another’s name. */
const DOUBT = wordSet(`
  دور بدور رواية فيلم مسرحية قصيدة مسلسل بحسب حسب وفق وفقا نقلا باسم بلسان لسان حد نيابة مقتبسا مقتبسة مستشهدا مستشهدة مرددا مرددة
  ينقل تنقل زعما مزعوم شخصية أغنية ترجمة مترجما مترجمة`);
const isDoubtful = (sentence: string): boolean =>
  toWords(sentence.replace(/[،,؛:.]/g, ' ')).some((word) => DOUBT.has(normalizeSpelling(word)));

/** `»، قالت ليلى حداد.` */
export function attributionAfter({ after, isFollowed }: FollowingWords): Attribution | undefined {
  const clause = /^\s*[،,]?\s*(?<words>[^.،,:؛!؟]+)(?<mark>[.،,:؛]|$)/u.exec(after)?.groups;
  if (!clause || isDoubtful(/^[^.!؟]*/.exec(after)?.[0] ?? '') || (isFollowed && clause['mark'] === ':'))
    return undefined;
  const [verb, ...phrase] = toWords(clause['words'] ?? '');
  const full = isVerb(verb) ? personAfterVerb(phrase) : undefined;
  return full === undefined ? undefined : { who: { full }, isContinued: false };
}

/** `وقال المهندس كريم منصور للصحفيين: «` */
export function attributionBefore(sentence: string): Attribution | undefined {
  if (!/[:،]\s*$/.test(sentence) || isDoubtful(sentence)) return undefined;
  const [first = '', ...parts] = sentence.replace(/[:،]\s*$/, '').split(/[،؛]/);
  const [verb, ...phrase] = toWords(first);
  if (!isVerb(verb)) return undefined;
  const rest = parts.flatMap(toWords);
  const again = rest.at(-1);
  // `وأضافت ليلى حداد أن …، وقالت:`
  const goesOn =
    again !== undefined &&
    isVerb(again) &&
    again.startsWith('و') &&
    !rest.slice(0, -1).some((word) => isVerb(word));
  if (rest.length > 0 && !goesOn) return undefined;
  const that = phrase.findIndex((word) => /^(?:أن|إن|أنه|أنها)$/.test(word));
  const full = personAfterVerb(that < 0 ? phrase : goesOn ? phrase.slice(0, that) : []);
  return full === undefined ? undefined : { who: { full }, isContinued: false };
}
