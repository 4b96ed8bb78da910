import type { GrammarWords } from '../grammar.ts';

export const de: GrammarWords = {
  frequent: 'der die und das nicht ist mit ein eine den dem auf von zu sich im für war es als',
  said: 'sagte sagt gesagt erklärte erklärt betonte betont schrieb schreibt warnte warnt meinte meint berichtete berichtet erzählt erzählte ergänzte ergänzt versprach verspricht kritisierte kritisiert erinnert scherzte scherzt fügte urteilte urteilt fordert forderte versicherte versichert klagte klagt mahnte mahnt lobte lobt räumte resümierte resümiert kündigte freute freut erläuterte erläutert entgegnete antwortete antwortet findet fand glaubt so',
  told: 'sagte sagt erzählte erzählt erklärte erklärt',
  added: 'ergänzte ergänzt fügte',
  auxiliaries: '',
  adverbs: 'auch dann später noch sich außerdem dazu weiter hingegen dagegen zudem jetzt gestern heute',
  according: 'laut|nach angaben von',
  articles: 'der die das ein eine einer unser unsere mein meine sein seine ihr ihre dieser diese',
  prepositions:
    'von vom zu zum zur für mit bei beim in im an am auf aus nach vor gegenüber über unter gegen ohne um durch während wegen seit bis neben zwischen hinter trotz laut gegen',
  blockers:
    'und oder aber sondern dem den des dessen deren denen wer wen wem was wie warum wenn als während weil da dass ob obwohl nachdem bevor bis nicht nie niemals kein keine niemand nichts ist war waren sind wird wurde wurden worden werden hat hatte haben hätte würde könnte soll sollte muss ich wir ihr man er sie es ihn ihm ihnen mir uns',
  and: 'und u &',
  tails:
    'am im in an auf bei beim vor nach zu zum zur gegenüber gestern heute dem der den während laut mit über von vom aus für auch weiter später unter gegen seit hinzu',
  listeners: 'journalisten reportern presse',
  quoting:
    'zitiert zitierend zitierte worten zitat rolle rollen roman romans gedicht stück theaterstück film hörspiel oper figur namen pseudonym angeblich vermeintlich mutmaßlich glauben hörensagen stellvertretend auftrag zeilen verse gestalt verkleidet nachahmend imitierend übersetzt spielt spielte mimt verkörpert',
  through: 'als von wie wenn laut für so nach durch unter',
  roles: 'als wie',
  pronouns: 'er sie',
  kin: 'frau mann ehefrau ehemann gattin gatte sohn söhne tochter töchter bruder brüder schwester schwestern vater mutter eltern witwe witwer onkel tante neffe nichte cousin cousine zwilling zwillinge großvater großmutter enkel enkelin familie ehepaar geschwister schwager schwägerin',
  female: 'sie ihr ihre ihrer ihren frau bürgermeisterin präsidentin ministerin vorsitzende sprecherin',
  male: 'er sein seine seiner ihm ihn herr bürgermeister präsident minister vorsitzender sprecher',
  titles:
    'herr herrn frau dr prof professor professorin doktor pfarrer pfarrerin pastor pastorin bischof bischöfin kardinal papst präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin stadtrat stadträtin gemeinderat gemeinderätin senator senatorin abgeordnete abgeordneter richter richterin anwalt anwältin staatsanwalt staatsanwältin trainer trainerin kapitän stürmer torwart chef chefin direktor direktorin leiter leiterin sprecher sprecherin vorsitzende vorsitzender könig königin prinz prinzessin fürst fürstin graf gräfin baron baronin general oberst major hauptmann inspektor kommissar kommissarin polizist polizistin lehrer lehrerin rektor rektorin arzt ärztin landwirt landwirtin bauer bäuerin ingenieur ingenieurin architekt architektin forscher forscherin biologe biologin historiker historikerin experte expertin autor autorin schauspieler schauspielerin sänger sängerin nachbar nachbarin bewohner bewohnerin anwohner anwohnerin zeuge zeugin student studentin schüler schülerin schwester bruder onkel tante opa oma wirt wirtin koch köchin bäcker bäckerin fischer jäger förster kollege kollegin kandidat kandidatin fraktionschef präses dekan dekanin vize kanzlerkandidat stadtbaurat kämmerer dezernent dezernentin referent referentin intendant intendantin dirigent dirigentin kurator kuratorin regisseur regisseurin botschafter botschafterin manager managerin geschäftsführer geschäftsführerin vorstand inhaber inhaberin besitzer besitzerin eigentümer betreiber betreiberin gründer gründerin mitarbeiter mitarbeiterin',
  offices:
    /sieger|profi$|(?:leiter|chef|rat|rätin|anwalt|anwältin|direktor|wirt|experte|kandidat|arzt|ärztin|frau|ologe|grafe?|beauftragte|vorsitzende|abgeordnete|vertreter|zeuge|kollege|star|coach|boss|held|fan|opfer|pilot|lotse|soldat|offizier|schmied|makler|eur|(?<!her)mann|(?<=.{4})ist|(?<=.{5})(?:ent|ant)|(?<!vi)[kst]tor|essor|ator)$|^(?!günther|rüdiger|alexander|aleksander|jennifer|christopher|kristoffer).{4,}er$|(?=^.{10}).*(?:er|or|ist|eur|ent|log|lot|at|ant|chef|wirt)in$/,
  calendar:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember gestern heute morgen',
  locatives: 'in im aus die das',
  capitalNouns: true,
  capitalTitles: true,
};
