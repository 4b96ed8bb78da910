import type { GrammarWords } from '../grammar.ts';

export const en: GrammarWords = {
  frequent: 'the and of to was were that with for his her have has it is on by from',
  said: 'said says added adds wrote writes warned warns declared declares stated states insisted insists argued argues explained explains announced announces tweeted posted replied replies answered answers responded responds claimed claims noted notes continued continues concluded concludes recalled recalls remembers remembered stressed stresses admitted admits acknowledged confirmed confirms promised promises vowed vows pledged urged urges remarked remarks observed observes joked jokes told tells complained complains predicted predicts suggested suggests boasted lamented maintained maintains asserted contended thinks believes commented comments',
  told: 'told tells',
  added: 'added adds continued continues',
  auxiliaries: 'has had',
  adverbs:
    'also later then once again simply quietly quickly firmly bluntly flatly proudly calmly softly angrily drily sadly recently earlier repeatedly publicly',
  according: 'according to',
  articles: 'the a an his her their its my our this that former',
  prepositions:
    'of for from with at in on to by about against between under over into through during after before behind beside near outside inside around without within per like than versus via across along among toward towards upon regarding concerning',
  blockers:
    'and or but nor who whom whose which that what how why when while where as if whether because since until although though unless so not never no nobody none nothing neither either both was were is are be been being am do does did will would can could may might must shall should i we you they he she it him them me us himself herself quoting called named married',
  and: 'and &',
  tails:
    'on in at to during after before from of for with as while when outside inside near last this yesterday today tonight earlier later again by about via through over under against following who adding speaking standing sitting pointing referring shaking smiling laughing looking holding ahead amid into upon once shortly recently aloud',
  listeners: 'reporters journalists press media',
  quoting:
    'quoting quoted citing cited repeating repeated echoing paraphrasing imitating mimicking quote misquoting attributing attributed reading reciting channelling channeling translating borrowing poem novel lyrics name role part character persona pseudonym alias pen-name impersonating playing portraying behalf book film play musical opera sitcom series sermon allegedly reportedly purportedly supposedly apparently believed account rumoured rumored supposed alleged hero heroine protagonist narrator dubbing voiced voicing lip-syncing namesake dream dreamt imagined fictional plays starring stars dressed',
  through: 'as by if like so through via under',
  roles: 'as',
  pronouns: 'he she',
  kin: 'wife husband son sons daughter daughters brother brothers sister sisters father mother parents widow widower uncle aunt nephew niece cousin cousins twin twins grandfather grandmother grandson granddaughter fiancé fiancée stepson stepdaughter family couple spouse siblings in-law',
  female:
    'she her hers herself ms mrs miss madam woman mother wife daughter sister actress chairwoman spokeswoman',
  male: 'he him his himself mr sir man father husband son brother chairman spokesman',
  titles:
    'lawyer critic fellow mr mrs ms mx miss dr prof professor emeritus sir dame lord lady baron baroness count countess duke duchess president premier prime minister chancellor secretary senator sen rep representative congressman congresswoman governor gov lt lieutenant mayor judge justice king queen prince princess pope bishop archbishop cardinal rabbi imam sheikh mullah ayatollah reverend rev father fr sister brother pastor canon dean deacon vicar general gen colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm commander cmdr marshal brigadier brig officer constable pc inspector insp detective det superintendent supt chief sheriff deputy marshall spokesman spokeswoman spokesperson ambassador amb director managing executive chairman chairwoman chair chairperson ceo cfo cto coo mp mep commissioner councillor councilman councilwoman councilor cllr alderman coach manager trainer skipper foreign defence defense interior finance home health education trade vice acting interim former ex attorney atty prosecutor solicitor counsel advocate provost principal headmaster headmistress headteacher warden curator conductor maestro chef nurse doctor engineer architect pilot farmer fisherman neighbour neighbor resident villager student teacher lecturer researcher scientist economist historian biologist analyst author writer poet novelist actor actress singer striker goalkeeper midfielder defender driver guard witness uncle aunt auntie grandma grandpa granny mum dad comrade citizen hon honourable honorable rt right excellency majesty highness holiness special agent first second junior senior jr sr assistant associate general-secretary leader speaker treasurer party state editor reporter correspondent co-founder founder partner owner landlord supervisor administrator superintendent registrar bailiff magistrate marquess viscount earl rapper singer-songwriter comedian comedienne broadcaster presenter host chaplain vice-president vice-chancellor undersecretary under-secretary minister-president',
  offices:
    /(?:[a-z]{3}sman|ceman|reman|airman|woman|person|ician|ologist|grapher|keeper|holder|master|leader|maker|worker|officer|owner|founder|minister|secretary|director|president|engineer)$/,
  calendar:
    'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december yesterday today tomorrow tonight last next',
  capitalTitles: true,
  locatives: 'in near throughout outside across the',
};
