/** Nothing separates a name from other words, so only known surnames count, with nothing left over. */
import type { Attribution, FollowingWords } from './attribution.ts';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严赖覃洪武莫孔汤向常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蔣葉蘇魏呂盧鍾譚陸範賈韋鄒龍賀顧龔萬錢嚴賴湯溫龐顏';
const DOUBLE_SURNAMES =
  '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|皇甫|尉迟|公孙|慕容|令狐|端木|夏侯|司徒|南宫';
const OFFICE_PATTERN =
  '市长|镇长|村长|省长|县长|区长|局长|部长|院长|校长|船长|队长|厂长|所长|会长|议长|站长|店长|社长|行长|董事长|秘书长|馆长|处长|科长|厅长|主任|主席|总统|总理|总裁|经理|书记|发言人|负责人|代表|议员|委员|官员|教授|博士|医生|护士|老师|教师|学生|律师|法官|检察官|警官|编辑|作家|诗人|画家|专家|学者|研究员|工程师|设计师|建筑师|科学家|经济学家|居民|村民|市民|农民|渔民|牧民|工人|司机|老板|店主|业主|教练|队员|球员|导演|演员|歌手|志愿者|目击者|创始人|船员|大使|将军|上校|先生|女士|同学|邻居';
const SPEECH_VERBS =
  '补充说|补充道|解释说|解释道|警告说|警告|回忆说|回忆道|介绍说|回答说|回答|坦言|透露|写道|说道|感叹道|强调说|指出|强调|表示|认为|說道|說|说|称|稱|強調|寫道';
/** Verbs used as often of organisations as of people. */
const ORGANISATION_VERBS = /^(?:表示|称|稱|指出|警告|认为|透露|强调|強調)$/;
const MANNER = '还|也|又|曾|则|随后|后来|今天|昨天|日前|近日|\\p{Script=Han}{2}地|笑着|哭着';
const OCCASION =
  '(?:对|向|跟|同)[^，：:,。]{1,12}?|在[^，：:,。]{1,16}?(?:上|中|里|时|后|前)|接受[^，：:,。]{1,10}?采访时';
const SPEAKER_CLAUSE = new RegExp(
  `^(?<subject>\\p{Script=Han}[\\p{Script=Han}·]*?)(?:${MANNER})?(?:${OCCASION})?(?:${MANNER})?(?:(?<verb>${SPEECH_VERBS})|(?<told>告诉(?:记者|我们|本报)))$`,
  'u',
);
const CHINESE_NAME = new RegExp(
  `^(?:(?:${DOUBLE_SURNAMES})\\p{Script=Han}{1,2}|[${SURNAMES}]\\p{Script=Han}{1,2})$`,
  'u',
);
/** Frequent second characters of names of two: other words of two often begin with a surname too. */
const GIVEN_CHARACTER =
  /[明静靜伟偉芳娜强強军軍杰傑丽麗敏勇艳艷涛濤超刚剛红紅霞玲辉輝鹏鵬波斌宇浩凯凱健俊帆雪琳晶婷倩燕洁潔欣怡磊洋峰鑫亮颖穎莉萍梅兰蘭英秀珍云雲岩妍娟慧蕾薇菲雯瑶瑶彤楠晨昊睿博轩軒毅彬坤旭森琪璐蓉菊翠桂莲蓮淑贞貞琴倩媛丹佳建志诚誠]$/u;
const NOT_NAMES =
  /^(?:于是|高兴|方面|成员|常委|时候|安全|明确|应该|全部|全体|白宫|高盛|华为|万科|万达|罗马|武汉|成都|柏林|古巴|安徽|江西|江苏|温州|宁波|常州|莫斯科|夏威夷|路人|石油|金融|华尔街|马上|文中|时任|和他|连他|向他|关于|任何|何人|单位|解放|商人|车主|房东|农户|师傅|司机|党员|明星|米兰|华盛顿|华沙|高中|高级|许多|安保|周围|周日|周末|金边|时任|沙特|马来|麦当劳|安理会|路透社)/;
const ORGANISATION_SUFFIX = /[社会部局院厅省市县州宫街报司团队党网台店厂校馆府署所站村镇区岛方员们者人边家]$/;

/** The person in a subject that is a name, with at most an office before or after it. */
function personInSubject(subject: string, isCertain: boolean, text: string): string | undefined {
  // `李明代表王芳`: one speaks for the other.
  if (
    /[的和与及跟]/.test(subject) ||
    new RegExp(`^[${SURNAMES}]\\p{Script=Han}{1,2}代表.`, 'u').test(subject)
  )
    return undefined;
  const office =
    new RegExp(`^(?<before>.*(?:${OFFICE_PATTERN}))?(?<name>.+?)(?<behind>${OFFICE_PATTERN})?$`, 'u').exec(
      subject,
    )?.groups ?? {};
  const { name = '', before, behind } = office;
  if (name.includes('·'))
    return /^[\p{Script=Han}]{1,6}(?:·[\p{Script=Han}]{1,6})+$/u.test(name) &&
      !new RegExp(OFFICE_PATTERN).test(name)
      ? name
      : undefined;
  if (!CHINESE_NAME.test(name) || NOT_NAMES.test(name) || ORGANISATION_SUFFIX.test(name)) return undefined;
  const isKnown =
    (isCertain && (name.length > 2 || GIVEN_CHARACTER.test(name))) ||
    before !== undefined ||
    behind !== undefined ||
    text.split(name).length > 2;
  return isKnown ? name : undefined;
}

/** A role, another’s work, hearsay, or words in another’s name. */
const DOUBT =
  /(?<![数证根占依收论字])据|转述|饰演|扮演|饰|引用|引述|援引|转引|朗读|朗诵|小说|剧中|片中|书中|电影|角色|笔名|化名|身份|转达|翻译|代替|模仿|自称|传闻|据说|声称是/;

function speakerIn(clause: string, text: string): Attribution | undefined {
  const { subject = '', verb = '' } = SPEAKER_CLAUSE.exec(clause)?.groups ?? {};
  const full = subject === '' ? undefined : personInSubject(subject, !ORGANISATION_VERBS.test(verb), text);
  return full === undefined ? undefined : { who: { full }, isContinued: false };
}

/** `”李明说。` */
function attributionAfter({ after, isFollowed }: FollowingWords, text: string): Attribution | undefined {
  if (DOUBT.test(/^[^。！？]*/.exec(after)?.[0] ?? '')) return undefined;
  const { clause = '', mark } =
    /^\s*[，,]?(?<clause>[^，。：:,；]+)(?<mark>[，。：:,；]|$)/u.exec(after)?.groups ?? {};
  return isFollowed && /^[：:，,]?$/.test(mark ?? '') ? undefined : speakerIn(clause.trim(), text);
}

/** `医生陈静对记者说：“` */
function attributionBefore(sentence: string, text: string): Attribution | undefined {
  if (DOUBT.test(sentence)) return undefined;
  const clause = /(?<=^|[，。！？；,\s])[^，。！？；,\s]+(?=[：:，]$)/u.exec(sentence.trim())?.[0] ?? '';
  // `王芳告诉记者，李明说：`
  const before = sentence.trim().slice(0, -clause.length - 1);
  const isReported = new RegExp(`告诉|${SPEECH_VERBS}`).test(before.slice(before.search(/[^。！？]*$/)));
  return isReported || clause.includes('、') ? undefined : speakerIn(clause, text);
}

export const createChinese = (text: string) => ({
  attributionAfter: (behind: FollowingWords) => attributionAfter(behind, text),
  attributionBefore: (sentence: string) => attributionBefore(sentence, text),
});
