/** Word lists for generated articles, by language. The text has a natural shape but makes no sense. */

export interface Vocabulary {
  readonly language: string;
  /** Words of every text, the most frequent first. */
  readonly commonWords: readonly string[];
  /** Topic words by section slug. */
  readonly topicWords: Readonly<Record<Section, readonly string[]>>;
  /** Parts of rare words and names. */
  readonly syllables: readonly string[];
  readonly endings: readonly string[];
  /** Separators between words and sentences, and the full stop. */
  readonly space: string;
  readonly stop: string;
  readonly between: string;
}

export const SECTIONS = ['world', 'business', 'science', 'culture', 'sport'] as const;
export type Section = (typeof SECTIONS)[number];

const splitWords = (text: string): string[] => text.trim().split(/\s+/);

const english: Vocabulary = {
  language: 'en',
  commonWords: splitWords(
    `the of and to a in that is for it was on as with by at from be this which have had are not were but they an or his her
    their has its more than after who been when would about into over one also two could first other there out years before
    because most last new only while under between through during where against such many how then so said what up all`,
  ),
  topicWords: {
    world: splitWords(
      `minister border ceasefire parliament election embassy troops coalition refugees sanctions treaty summit province
      militia ballot convoy diplomats president opposition capital villages negotiators harvest shelling governor protest
      curfew observers aid corridor hostages envoy referendum cabinet garrison checkpoint withdrawal alliance`,
    ),
    business: splitWords(
      `shares profit bank inflation market exports factory merger investors wages bonds regulator tariff supplier revenue
      shareholders currency layoffs forecast quarter dividend lender freight warehouse retailer orders subsidy pension
      turnover auditor mortgage startup contract shipping steel insurer turbine chips`,
    ),
    science: splitWords(
      `researchers telescope vaccine genome climate glacier particles satellite laboratory species orbit protein reactor
      fossil coral neurons trial measurements bacteria asteroid sediment antibodies emissions model microscope ocean
      mutation dataset experiment methane probe enzyme immune hormone quantum plankton`,
    ),
    culture: splitWords(
      `novel theatre exhibition painter orchestra film director poems museum stage curator singer festival manuscript opera
      gallery sculptor premiere playwright archive portrait album conductor translation publisher audience dancer studio
      restoration choir mural biography satire ballet cinema critic`,
    ),
    sport: splitWords(
      `goal coach league striker final penalty stadium champion injury transfer midfield relegation keeper medal sprint
      referee season defender marathon cyclist umpire wicket record squad captain supporters semifinal relay tournament
      serve substitute offside podium trainer fixture rally`,
    ),
  },
  syllables: splitWords(
    `ba ber can dal el far gor hal in jor kel lan mar nor ol par quin ras sel tor ul ver wal yar zel bri cor den fen gal
    hes ist kar lor mon nel os per rin sta tan vel win tre sho pla`,
  ),
  endings: splitWords(`ing er tion ment ly ed s ness ity al ous ship an ist`),
  space: ' ',
  stop: '.',
  between: ' ',
};

const german: Vocabulary = {
  ...english,
  language: 'de',
  commonWords: splitWords(
    `die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf so eine auch als an nach wie im für
    man aber aus durch wenn nur war noch werden bei hat wir was wird sein einen welche sind oder zur um haben einer mir über
    ihm diese einem ihr uns da zum kann doch vor dieser mich ihn du hatte seine mehr am denn nun unter sehr selbst schon`,
  ),
  topicWords: {
    world:
      splitWords(`Minister Grenze Waffenruhe Parlament Wahl Botschaft Truppen Koalition Geflüchtete Sanktionen Vertrag Gipfel
      Provinz Präsident Hauptstadt Unterhändler Ernte Beschuss Protest Ausgangssperre Hilfe Geiseln Abzug Bündnis`),
    business:
      splitWords(`Aktien Gewinn Bank Inflation Markt Ausfuhr Fabrik Fusion Anleger Löhne Anleihen Aufsicht Zölle Zulieferer
      Umsatz Währung Stellenabbau Prognose Quartal Dividende Fracht Händler Aufträge Rente`),
    science:
      splitWords(`Forschende Teleskop Impfstoff Erbgut Klima Gletscher Teilchen Satellit Labor Arten Umlaufbahn Eiweiß
      Reaktor Fossil Korallen Nervenzellen Studie Messungen Bakterien Asteroid Antikörper Emissionen Ozean Versuch`),
    culture:
      splitWords(`Roman Theater Ausstellung Malerin Orchester Film Regie Gedichte Museum Bühne Sängerin Festspiele
      Handschrift Oper Galerie Bildhauer Uraufführung Archiv Porträt Album Übersetzung Verlag Publikum Tanz`),
    sport:
      splitWords(`Tor Trainer Liga Stürmer Finale Elfmeter Stadion Meister Verletzung Wechsel Mittelfeld Abstieg Torwart
      Medaille Sprint Schiedsrichter Saison Abwehr Marathon Rekord Kader Kapitän Anhänger Turnier`),
  },
  endings: splitWords(`ung heit keit en er lich isch schaft tum stein berg haus feld`),
};

const french: Vocabulary = {
  ...english,
  language: 'fr',
  commonWords: splitWords(
    `de la le et les des en un une du que est pour qui dans par sur pas au il plus ne se ce avec son sont aux elle cette mais
    ou ont ses comme nous été sa même après deux leur sans aussi entre depuis ces fait très dont avant encore où être`,
  ),
  topicWords: {
    world:
      splitWords(`ministre frontière trêve parlement élection ambassade troupes coalition réfugiés sanctions traité sommet
      province président capitale négociateurs récolte bombardements manifestation aide otages retrait alliance scrutin`),
    business:
      splitWords(`actions bénéfice banque inflation marché exportations usine fusion investisseurs salaires obligations
      régulateur tarifs fournisseur chiffre monnaie licenciements prévision trimestre dividende fret entrepôt commandes retraite`),
    science:
      splitWords(`chercheurs télescope vaccin génome climat glacier particules satellite laboratoire espèces orbite protéine
      réacteur fossile corail neurones essai mesures bactéries astéroïde anticorps émissions océan expérience`),
    culture:
      splitWords(`roman théâtre exposition peintre orchestre film cinéaste poèmes musée scène chanteuse festival manuscrit
      opéra galerie sculpteur première archives portrait album traduction éditeur public danse`),
    sport:
      splitWords(`but entraîneur ligue attaquant finale penalty stade champion blessure transfert milieu relégation gardien
      médaille sprint arbitre saison défense marathon record effectif capitaine supporters tournoi`),
  },
  endings: splitWords(`tion ment eur euse ité age ique aire ière ois elle`),
};

const arabic: Vocabulary = {
  language: 'ar',
  commonWords: splitWords(
    `في من على إلى أن التي عن مع هذا الذي كان هذه قد ما لا كما بعد بين حتى قبل عند ذلك لم كل أو ثم منذ خلال حيث أكثر غير وهو
    وهي كانت إن لكن دون نحو فقط أيضا ضد أمام فيها منها له لها بأن وقد هناك`,
  ),
  topicWords: {
    world:
      splitWords(`الوزير الحدود الهدنة البرلمان الانتخابات السفارة القوات التحالف اللاجئين العقوبات المعاهدة القمة المحافظة
      الرئيس العاصمة المفاوضين المحصول القصف المظاهرات المساعدات الرهائن الانسحاب`),
    business:
      splitWords(`الأسهم الأرباح البنك التضخم السوق الصادرات المصنع الاندماج المستثمرين الأجور السندات الرسوم المورد الإيرادات
      العملة التسريح التوقعات الشحن المستودع الطلبيات المعاشات`),
    science:
      splitWords(`الباحثون التلسكوب اللقاح الجينوم المناخ الجليد الجسيمات القمر المختبر الأنواع المدار البروتين المفاعل
      المرجان الأعصاب التجربة القياسات البكتيريا الكويكب الانبعاثات المحيط`),
    culture:
      splitWords(`الرواية المسرح المعرض الرسام الأوركسترا الفيلم المخرج القصائد المتحف المغنية المهرجان المخطوطة الأوبرا
      النحات العرض الأرشيف اللوحة الألبوم الترجمة الناشر الجمهور`),
    sport:
      splitWords(`الهدف المدرب الدوري المهاجم النهائي الجزاء الملعب البطل الإصابة الانتقال الوسط الهبوط الحارس الميدالية
      الحكم الموسم الدفاع الماراثون الرقم القائد المشجعين البطولة`),
  },
  syllables: splitWords(`با تا سا را لا ما نا كا دو رو سو مو نو كي ري لي مي ني بر قر حل عم صف جد غز شم`),
  endings: splitWords(`ية ات ون ين ان ة ي`),
  space: ' ',
  stop: '.',
  between: ' ',
};

const chinese: Vocabulary = {
  language: 'zh',
  commonWords: splitWords(
    `的 了 在 是 和 有 不 也 与 对 中 为 将 从 到 并 以 于 这 那 其 他 她 我们 他们 一个 已经 可以 因为 但是 以及 进行 表示 目前 没有 之后`,
  ),
  topicWords: {
    world: splitWords(
      `部长 边境 停火 议会 选举 使馆 部队 联盟 难民 制裁 条约 峰会 省份 总统 首都 谈判 收成 炮击 抗议 宵禁 援助 人质 撤军 公投`,
    ),
    business: splitWords(
      `股票 利润 银行 通胀 市场 出口 工厂 并购 投资者 工资 债券 监管 关税 供应商 收入 货币 裁员 预测 季度 股息 货运 仓库 订单 养老金`,
    ),
    science: splitWords(
      `研究 望远镜 疫苗 基因组 气候 冰川 粒子 卫星 实验室 物种 轨道 蛋白质 反应堆 化石 珊瑚 神经元 试验 测量 细菌 小行星 抗体 排放 海洋`,
    ),
    culture: splitWords(
      `小说 剧院 展览 画家 乐团 电影 导演 诗歌 博物馆 舞台 策展人 歌手 节日 手稿 歌剧 画廊 雕塑 首演 剧作家 档案 肖像 专辑 翻译 观众`,
    ),
    sport: splitWords(
      `进球 教练 联赛 前锋 决赛 点球 球场 冠军 伤病 转会 中场 降级 门将 奖牌 短跑 裁判 赛季 后卫 马拉松 纪录 阵容 队长 球迷 锦标赛`,
    ),
  },
  syllables: splitWords(
    `山 水 林 石 金 木 田 风 云 海 江 河 北 南 东 西 高 长 安 平 新 大 小 明 光 天 文 华 国 城 门 桥 路 村 红 白 青 黑`,
  ),
  endings: splitWords(`市 区 县 镇 园 馆 社 会 院 团`),
  space: '',
  stop: '。',
  between: '',
};

/** Share of articles in percent. */
export const LANGUAGE_SHARES: readonly (readonly [Vocabulary, number])[] = [
  [english, 76],
  [german, 8],
  [french, 8],
  [arabic, 4],
  [chinese, 4],
];
