/**
 * Twenty generated stories, some of them similar: three elections, two clubs, two rivers. They share broad
 * tags; what distinguishes a story are its names and a few words.
 */
export interface StoryWords {
  readonly language: 'en' | 'de' | 'fr' | 'ar' | 'zh';
  readonly section: string;
  readonly tags: readonly string[];
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const story = (
  language: StoryWords['language'],
  section: string,
  tags: string,
  names: string,
  words: string,
): StoryWords => ({
  language,
  section,
  tags: tags.split(', '),
  names: names.split(', '),
  words: words.split(', '),
});

export const STORIES: readonly StoryWords[] = [
  story('en', 'world', 'Elections, Politics, Europe', 'Ilena Marsk, Halvard Oye, Tornby, the Coast party',
    'ballots, recount, fishing quotas, coalition, ferry subsidies, turnout, postal votes, debate, islands, campaign, majority, rally, pollsters, harbour towns'),
  story('en', 'world', 'Elections, Politics, Africa', 'Sefu Adeyanju, Marima, the Green Front, Judge Okolle',
    'ballots, observers, recount, mining licences, runoff, turnout, curfew, campaign, court petition, youth vote, rally, provinces, majority, fingerprint scanners'),
  story('en', 'world', 'Elections, Politics, Local', 'Dorothea Quill, Ashwick, the bus depot, councillor Penrose',
    'council seats, bus lanes, campaign, turnout, parking fees, debate, leaflets, recount, library closures, mayor, ratepayers, postal votes, by-election, hustings'),
  story('en', 'world', 'Rivers, Climate, Europe', 'Velsa, Brunnfeld, the Lower Lock, Petra Haim',
    'flood, dykes, sandbags, evacuation, gauge, downpour, cellars, volunteers, drainage, insurers, levee, rainfall, warning sirens, meadow'),
  story('en', 'world', 'Rivers, Climate, Asia', 'Kamrup Dam, Anjali Borah, Tezgaon, the Delta Board',
    'reservoir, sluices, resettlement, drought, turbines, silt, irrigation, villages, compensation, rainfall, spillway, engineers, fishermen, monsoon'),
  story('en', 'business', 'Banks, Markets, Europe', 'Nordhal Bank, Casimir Lenz, Alderbank, Finlund',
    'merger, branches, shareholders, bid, regulator, savings, job cuts, capital, premium, loan book, antitrust, synergies, board, depositors'),
  story('en', 'business', 'Banks, Markets, Technology', 'Pennywise, Ludo Farrant, Cardiff vault, Mira Sohl',
    'payments app, outage, savings, regulator, customers, frozen accounts, fraud, refund, servers, audit, depositors, licence, complaints, app store'),
  story('en', 'business', 'Labour, Industry, Europe', 'Ostrava Steel, Jiri Velk, the furnace hall, union chief Danek',
    'strike, wages, blast furnace, pickets, overtime, coke ovens, pension, scrap metal, layoffs, hydrogen, contract talks, shifts, steelworkers, ballot'),
  story('en', 'business', 'Labour, Technology, Industry', 'Parcelo, Tamsin Reeve, Doncaster hub, the Couriers Guild',
    'couriers, algorithm, wages, warehouse, shifts, self-employed, tribunal, parcels, ballot, overtime, delivery vans, contract talks, sick pay, tracking'),
  story('en', 'science', 'Climate, Research, Ice', 'Thwaite shelf, Ingrid Solbakk, Polar Station Nine, the Argus probe',
    'glacier, ice cores, meltwater, sea level, crevasse, sonar, calving, drill, sediment, grounding line, robot submarine, expedition, snowfall, models'),
  story('en', 'science', 'Space, Research, Technology', 'Lantern mission, Kepa Arrieta, Shackle crater, the Tycho lander',
    'lunar ice, lander, drill, rover, orbit, touchdown, shadow, spectrometer, launch window, fuel leak, sample return, descent, telemetry, solar panels'),
  story('en', 'science', 'Health, Research, Africa', 'Dr Wanjiru Kamau, Kisumba clinic, Malvex, the Lake Trial',
    'malaria, vaccine, mosquitoes, dose, placebo, infants, parasite, antibodies, side effects, nets, immunity, volunteers, booster, efficacy'),
  story('en', 'culture', 'Museums, Art, Europe', 'the Gravelot altarpiece, Lucie Ferrand, Saint-Aubin, curator Moreau',
    'theft, restoration, panel, varnish, forgery, provenance, auction, infrared, gallery, detectives, ransom, pigment, chapel, insurers'),
  story('en', 'culture', 'Film, Art, Asia', 'Haruki Sendo, Paper Lanterns, Busan jury, Mina Cho',
    'premiere, script, festival, animation, soundtrack, censors, box office, critics, director, remake, subtitles, award, studio, trailer'),
  story('en', 'sport', 'Football, Clubs, Europe', 'Harrowgate Rovers, coach Bellini, Sandro Pires, Moor Lane',
    'relegation, striker, penalty, injury, transfer, derby, keeper, sacked, away fans, stoppage time, dressing room, contract, points deduction, stadium'),
  story('en', 'sport', 'Football, Clubs, Africa', 'Zamalou Stars, Coumba Diop, captain Mbaye, Freedom Stadium',
    'final, striker, penalty, qualifiers, trophy, extra time, injury, squad, keeper, continental cup, suspension, fans, transfer, training camp'),
  story('de', 'world', 'Elections, Politics, Europe', 'Hannelore Brück, Oberlauen, das Bündnis Süd, Landrat Wieser',
    'Stichwahl, Auszählung, Koalition, Briefwahl, Umfragen, Windräder, Mehrheit, Wahlkampf, Schulden, Debatte, Beteiligung, Mandat, Grenzwerte, Kreistag'),
  story('fr', 'culture', 'Museums, Art, Europe', 'Éloïse Tarnier, le pavillon Vauquelin, Montrésol, Bastien Roux',
    'restauration, tableau, vernis, mécène, réouverture, toiture, collection, billetterie, fresque, inventaire, conservatrice, réserves, incendie, donation'),
  story('ar', 'world', 'Rivers, Climate, Africa', 'سد النخيل, سلمى الطيب, وادي سمرة, هيئة الري',
    'الفيضان, السد, القرى, المحاصيل, التعويضات, المضخات, المزارعين, الجفاف, الأمطار, القناة, المهندسين, الإخلاء, الطمي, التوربينات'),
  story('zh', 'business', 'Technology, Industry, Asia', '华岭芯片, 林望舒, 东洲园区, 陈启明',
    '芯片, 晶圆, 出口, 许可, 工厂, 投资, 光刻机, 供应商, 工程师, 股票, 产能, 专利, 补贴, 订单'),
]; // prettier-ignore

/** Generic sentences by language: N is a name, W and V are words of the story. */
export const SENTENCE_FRAMES: Readonly<Record<StoryWords['language'], readonly string[]>> = {
  en: [
    'N said on Monday that the W would be discussed again before the end of the month.',
    'Two people with knowledge of the W said the question of V had not been settled.',
    'Nobody expected the W to matter as much as it now does, least of all those who deal with V every day.',
    'According to figures that were seen by this newspaper, V grew by a third while the W hardly changed.',
    'For N it is the second time this year, and the W may not be the last.',
    'A spokesman declined to comment on the W and pointed to an earlier statement about V.',
    'What happens next depends on N, on the W and on a good deal of luck.',
    'In the past few weeks the number of people who ask about V has doubled, an official said.',
    'The decision came after a long night in which N and others argued over the W.',
    'Many residents remember how V was handled ten years ago, and few want to see it again.',
    'There are still open questions about the W, and N has promised answers by the summer.',
    'Experts warn that without V the W will cost more than first thought.',
    'It was raining when N arrived, and the first question was about the W.',
    'The report, which runs to ninety pages, mentions V only twice.',
  ],
  de: [
    'N sagte am Montag, über W werde noch vor dem Ende des Monats gesprochen.',
    'Niemand hatte erwartet, dass W so wichtig werden würde, am wenigsten wer mit V zu tun hat.',
    'Nach Zahlen, die dieser Zeitung vorliegen, hat sich bei W wenig und bei V viel geändert.',
    'Für N ist es das zweite Mal in diesem Jahr, und W wird nicht das letzte Wort sein.',
    'Eine Sprecherin wollte sich zu W nicht äußern und verwies auf eine frühere Erklärung über V.',
    'Was nun kommt, hängt von N ab, von W und auch vom Glück.',
    'Viele erinnern sich noch daran, wie es vor zehn Jahren um V stand.',
    'Fachleute warnen, dass es ohne V und W teurer wird als gedacht.',
  ],
  fr: [
    'N a déclaré lundi que la question de W serait reprise avant la fin du mois.',
    'Personne ne pensait que W compterait autant, surtout pas ceux qui vivent de V.',
    'Selon des chiffres que ce journal a pu voir, V a augmenté et W n’a guère changé.',
    'Pour N, c’est la deuxième fois cette année, et W ne sera pas la dernière.',
    'Un porte-parole n’a pas voulu parler de W et a rappelé une annonce plus ancienne sur V.',
    'La suite dépend de N, de W et d’un peu de chance.',
    'Beaucoup se souviennent de ce qui est arrivé à V il y a dix ans.',
    'Les spécialistes avertissent que sans V, W coûtera plus cher que prévu.',
  ],
  ar: [
    'قال N يوم الاثنين إن مسألة W ستناقش قبل نهاية الشهر.',
    'لم يكن أحد يتوقع أن تصبح W بهذه الأهمية، ولا حتى من يعرف V جيدا.',
    'وتظهر أرقام اطلعت عليها الصحيفة أن V زادت بينما لم تتغير W كثيرا.',
    'وهذه هي المرة الثانية هذا العام بالنسبة إلى N، وقد لا تكون W الأخيرة.',
    'ورفض متحدث التعليق على W وأشار إلى بيان سابق عن V.',
    'ما سيحدث بعد ذلك يعتمد على N وعلى W وعلى بعض الحظ.',
    'ويتذكر كثيرون ما جرى في V قبل عشر سنوات.',
  ],
  zh: [
    'N周一表示，W的问题将在月底之前再次讨论。',
    '没有人想到W会变得如此重要，包括每天处理V的人。',
    '本报看到的数据显示，V增长了三分之一，而W几乎没有变化。',
    '对N来说，这是今年的第二次，W也许不是最后一次。',
    '发言人拒绝就W发表评论，只提到此前关于V的声明。',
    '接下来的发展取决于N、W以及一点运气。',
    '许多人还记得十年前V是怎么处理的。',
  ],
};
