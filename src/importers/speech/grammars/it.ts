import type { GrammarWords } from '../grammar.ts';

export const it: GrammarWords = {
  frequent: 'il gli della di è nel dei alla che ha sono ed più anche dal questo nelle lo',
  said: 'detto dichiarato spiegato aggiunto affermato scritto raccontato promesso ricordato avvertito sottolineato precisato risposto annunciato osservato commentato ribadito assicurato concluso ammesso confessato denunciato disse dice dichiarò dichiara spiegò spiega aggiunse aggiunge afferma affermò scrive scrisse racconta raccontò ricorda ricordò avverte avvertì sottolinea precisa risponde rispose annuncia osserva osservò commenta ribadisce assicura conclude concluse ammette confida confessa scherza denuncia insiste prosegue sostiene',
  told: '',
  added: 'aggiunto aggiunse aggiunge prosegue',
  auxiliaries: 'ha aveva',
  adverbs: 'poi anche inoltre ancora infine quindi ieri oggi subito già',
  according: 'secondo',
  articles: 'il lo la l’ i gli le un uno una un’ suo sua questo questa',
  prepositions:
    'di del dello della dei degli delle dell’ d’ a al allo alla ai agli alle all’ da dal dallo dalla dai dagli dalle dall’ in nel nello nella nei negli nelle nell’ con su sul sullo sulla sui sugli sulle sull’ per tra fra contro verso durante dopo prima senza davanti',
  blockers:
    'e ed o od ma né che chi cui quando mentre come se perché poiché dove non mai niente nulla nessuno nessuna è era sono erano fu furono stato stata essere hanno avevano sarà sarebbe io noi lei voi loro lui gli le lo ne mi ti ci si s’ c’',
  and: 'e ed &',
  tails:
    'a al alla ai agli in nel nella durante dopo davanti ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica questa questo da dal dalla per con su sul sulla di del della all’ nell’ prima mentre parlando',
  listeners: 'giornalisti stampa cronisti media',
  quoting:
    'citando citato cita ripetendo parafrasando citazione parole ruolo panni romanzo opera film poesia pseudonimo nome personaggio presumibilmente presunto credere stando canzone versi leggendo recitando interpretando imitando traducendo detta interpreta interpretò recita',
  through: 'come da secondo se per',
  roles: 'come',
  pronouns: 'lui lei egli ella',
  kin: 'moglie marito figlio figli figlia figlie fratello fratelli sorella sorelle padre madre genitori vedova vedovo zio zia nipote cugino cugina gemello gemella nonno nonna famiglia coppia coniugi cognato cognata compagna compagno',
  female: 'lei ella signora sindaca',
  male: 'lui egli signor sindaco',
  titles:
    'sig signor signora signorina dott dottor dottore dottoressa prof professor professore professoressa ing ingegnere ingegner avv avvocato avvocata avvocatessa on onorevole presidente presidentessa premier ministro ministra senatore senatrice deputato deputata sindaco sindaca assessore assessora governatore governatrice generale colonnello comandante capitano tenente giudice procuratore procuratrice pm re regina principe principessa papa vescovo arcivescovo cardinale don padre suor fra capo direttore direttrice segretario segretaria portavoce ambasciatore ambasciatrice consigliere consigliera allenatore mister cancelliere conte contessa duca duchessa medico vicino vicina zio zia',
  calendar:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi',
  locatives: 'in gli le nel il',
};
