import { toWordSet, type Grammar } from './grammar.ts';
import { lowerCaseOf, type SpeechToken } from './tokens.ts';

/** First words of place and organisation names that rarely begin a person's name. */
export const PLACE_PREFIXES = toWordSet(`
  new north south east west northern southern eastern western central upper lower old great greater white red green black blue san
  santa santo saint st sankt los las le les la el il port porto puerto fort cape mount mont lake saudi hong sri costa buenos tel abu kuala
  addis burkina sierra deutsche human world first royal rio são sao nuevo nueva nouveau nouvelle bad ober unter neu northeast northwest
  golden silver iron grand big little good free open public local british american european african asian french german italian spanish russian chinese japanese indian israeli palestinian iranian
  canadian australian scottish irish welsh english dutch danish swedish norwegian turkish polish ukrainian international general
  новый новая новое нижний верхний северный северные южный великий санкт-петербург`);

const PLACE_AND_ORGANISATION_WORDS = toWordSet(`
  party bank group inc ltd llc plc corp corporation company co street road avenue square council university college school academy
  institute hospital clinic church cathedral house watch international press news times post herald tribune guardian gazette courier
  journal magazine radio television tv airlines airways police ministry department committee commission office union court parliament
  senate congress assembly association foundation federation agency authority service services board society united national federal
  republic kingdom states island islands isles city town village county district province region valley river lake mountain mountains bay
  beach harbour harbor airport station museum theatre theater gallery library park stadium club football energy water power oil gas
  motors systems technologies technology solutions partners capital investments holdings industries network networks media studios
  records entertainment pictures bros brothers sachs league cup rights report survey act bill law treaty agreement war battle day week
  month festival award prize project programme program plan fund trust alliance coalition movement army navy force forces brigade corps
  centre center forum conference summit team america britain kong york zealand wales ireland scotland france arabia korea africa europe
  states' statement question answer interview editor note source sources
  palace creek gate bridge castle tower labour labor conservatives democrats republicans liberals greens tories nations unions roofing
  insurance airport airlines hotel hotels resort foods pharmaceuticals telecom logistics consulting records opera orchestra choir quartet
  band film show chain firm label startup family couple brothers nation kings rangers rovers united wanderers athletic citizens
  greenpeace unicef unesco microsoft google facebook twitter apple amazon germany france italy spain russia china japan india canada
  partei gruppe verein verband stadt gemeinde amt universität klinik polizei zeitung kurier anzeiger rundschau werke haus straße platz
  gesellschaft stiftung verwaltung regierung bundestag landtag frage antwort bericht meldung bündnis familie
  ehepaar initiative deutschland österreich schweiz europa firma unternehmen kreuz projekt team redaktion
  parti banque groupe société ville mairie eaux université monde figaro république fédération journal conseil france paris frères fils
  société entreprise firme croix nations unies
  partido banco grupo aguas ayuntamiento gobierno universidad ministerio unión consejo diario junta naciones unidas cruz roja empresa compañía hermanos
  partito banca acque comune regione corriere università governo consiglio forza italia fratelli lega azienda ditta
  águas câmara prefeitura governo universidade ministério conselho jornal
  партия банк группа администрация правительство министерство университет совет газета вод воды комитет крест единая россия компания фирма агентство фонд союз`);
const GERMAN_ORGANISATION =
  /.(?:amt|amtes|verein|verband|werke|stadt|haus|partei|gesellschaft|ung|heit|keit|schaft|ministerium|zeitung|straße|platz|kirche|schule|klinik|bahn|bund|kreis|ismus)$/;

export const isNeverName = (token: SpeechToken, { calendar, blockers, capitalNouns }: Grammar): boolean => {
  const word = lowerCaseOf(token);
  return (
    PLACE_AND_ORGANISATION_WORDS.has(word) ||
    calendar.has(word) ||
    (blockers.has(word) && word !== 'will') ||
    (capitalNouns && GERMAN_ORGANISATION.test(word))
  );
};
