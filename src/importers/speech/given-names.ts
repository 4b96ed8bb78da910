/** Without another sign of a person, only these tell `Nora Vik` from `Volvo Trucks`. None that is as often a place. */
import { lowerCaseOf, type SpeechToken } from './tokens.ts';

const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron aart aarti abby abdallah abdul abdullah abel abena abigail abiola abraham abril abílio ada adaeze adam adebayo adela adelaide
  adele adelheid adnan adolfo adrian adriana adèle afonso agatha agathe agnes agnieszka agustín ahmad ahmed ahmet aida aidan aiko ailsa
  ainhoa aino aisha akiko akira akua alain alan alana alasdair alba albert albertine alberto alec alejandra alejandro aleksander
  aleksandra alessandra alessandro alessia alex alexander alexandra alexis alfio alfons alfonso alfred alfredo ali alice alicia alina
  aline alison alix allan allen allison alma alonso alvin ama amadeu amadou amaka amal amalia amanda amandine amara amelia amina aminata
  amir amit amparo amy amélie américo ana anand anastasia anatole anaïs anders andre andrea andreas andrew andrzej andrás andré andrés
  andy ane anetta anette angela angelica angelo angus anita anjali ann anna annabel annalisa anne anneke anneli annette annie annika
  anouk ansgar anthony antje antoine antoinette anton antonella antonia antonio antónio antônio anwar anya apolline archie ariane arianna
  arja arjen arjun armando armelle arnaud arne arnold arthur artur arturo arun arvid aránzazu asante asha ashley ashok asma astrid attila
  aude audrey aurelio aurélie aurélien ava avi avraham axel axelle ayesha ayo ayşe aziz babajide balázs baptiste barbara barbel barry
  bart bartosz bas bashir basil basma bastien beata beate beatrice beatrix beatriz becky begoña belén ben benedict benedita bengt benito
  benjamin benoît bente bento beppe bernadette bernard bernardo bernd bertha bertrand beth bethany betty beverly biagio bianca bilal bill
  billy binta birgit bjarne björn blanca blanche bob bobby bogdan bonnie boris boubacar bożena branca brandon brenda brendan brett brian
  brice bridget brigitte britt britta bronwen bruce bruno bryan bukola burak burkhard bárbara bärbel béla bénédicte bérénice caetano
  caitlin caleb callum calvin cameron camilla camille candice carine carl carla carlo carlos carlota carmela carmen carol carole carolina
  caroline carolyn carrie carsten carys casey caspar catalina catarina caterina catherine cathy catriona cayetana cecil cecilia cecília
  cees celeste celia cem ceri cesare chaim chantal charlie cheryl chiara chidi chika chinedu chinua chioma chiyo chloe chris christa
  christelle christiane christina christine christof christoph christopher ciara cinzia claire clara clarence clarissa claude claudette
  claudia clement clive clotilde cláudia cláudio clémence clément coen colette colin colleen conceição connor conrad consuelo cora
  coralie corinne cormac cornelia corrado craig cristian cristiana cristiano cristina cristóbal curtis custódio cynthia cyril cyrille
  cécile cédric céline césar daan dafydd daisuke daisy dalia damian damien dan dana daniel daniela daniele danielle danièle danny danuta
  daphne dario dariusz darren dave david davide dawn debora deborah debra declan deepa deepak deirdre delia delphine denis denise deniz
  dennis deolinda derek dermot desmond detlef diana diane didier diego dieter dietrich dikembe dilip dimitri dina diogo dirk dmitri
  dolores domenico dominic dominique donald donatella donna dora doreen doris dorota dorothea dorothy doug douglas dov duarte duncan
  dylan dámaso débora eamon ebba eberhard eckart ed eddie edgar edgardo edith edmund edoardo edson eduarda eduardo edward edwin efua egon
  eileen einar eitan elaine eleanor elena elfriede eli elias elif elijah elin elisa elisabet elisabete elisabeth elisabetta elizabeth
  elke ella ellen ellie elliot els elsa elsie elvira emanuele emeka emi emil emilia emilio emily emine emma emmanuel emmanuelle emre
  emrys encarnación enrica enrico enrique enzo eoghan ercan eric erica erik erika eriko erin ernesto ernst erwin esi eskil esme espen
  esra esteban estela estelle esther ethan ethel eugen eugene eugenia eugenio eugénie eugénio eulalia eulalie eva evan eve evelyn ewa
  ewald ewan fabiana fabien fabienne fabio fabiola fabrice fabrizio facundo fadi faisal fanny farah fares farid farida fatima fatma fatou
  federica federico felicity felipe felix femi femke ferdinand ferdinando ferenc fergus fermín fernanda fernando filipa filipe filippo
  fintan fiona fiorella flavia flavio floor florian flávia flávio folake franca frances francesca francesco francine francis francisca
  francisco franco francois frank frans franz franziska françois françoise frauke fred freda freddie frederick fredrik freya frida
  friederike friedrich fritz frode frédéric frédérique fumiko funmi fábio fátima félix gabriel gabriela gabriele gabriella gabrielle
  gaetano gareth gary gaston gaurav gavin gaël gaëlle geert geeta gemma geneviève gennaro geoff geoffrey geoffroy georg george georges
  georgette gerald geraldine gerard gerardo gerd gerda gerhard gerlinde germaine germán gerrit gertrude gethin ghada ghislaine giacomo
  giada giancarlo gianfranco gianluca gianni gideon gijs gilberto giles gilles gillian gina ginette gino gioia giorgia giorgio giovanna
  giovanni gisela gita giulia giuliana giuliano giulio giuseppe giuseppina gladys glen glenn gonzalo gonçalo gordon gottfried grace
  graciela graham grazia graziella graça greg greger gregor gregory greta gretchen grzegorz gráinne gudrun guglielmo guido guilherme
  guillaume guillemette guillermo gun gunnar gustav gustave gustavo guy gwen gwyneth györgy gábor gérard göran gösta gül günter günther
  habib hadas hakan hakim hala halima halina hamid hamish hana hani hanna hannah hanne hanneke hannelore hannes hans harald harish harm
  harold harriet harry hartmut haruka haruki harvey hasan hassan hatice haya heather hector hedwig hege heidi heike heiko hein heiner
  heinrich heinz helen helena helga helge helmut heloísa hendrik henk henning henri henrietta henriette henrik henrique henry herbert
  herman hermínia hernán herta hervé hiba hideo hilary hilda hilde hildegard hind hippolyte hiroko hiroshi holger holly honoré horace
  horst horácio howard hubert huda hugh hugo hugues humphrey hussein huub huw hyun håkan håvard héctor hélène hüseyin iain ian ibrahim
  ichiro ida ieuan ifeoma ignacio igor iker ilan ilaria ildikó ilse iman imke imogen imran indira ineke ines inga inge ingeborg inger
  ingrid ingvar inmaculada inès inés inês iolo irene irina iris irmgard isaac isabel isabella isabelle isaiah iselin isla ismael ismail
  isobel issa istván itzhak itziar ivan ivana ivone iván iwona jaap jabari jacek jacinto jack jackie jacob jacqueline jacques jadwiga
  jaime jake jakob jamal james jamie jamila jan jana jane janet janice jaroslav jarosław jasmine jason jasper javad javier jaya jean
  jeanette jeanne jeannine jeff jeffrey jelle jennifer jenny jens jeremy jeroen jerome jerry jerzy jesper jesse jessica jesús jiho jill
  jim jimena jimmy jing jiro jisoo jiří jo joan joana joanna joanne joaquim joaquina joaquín jochen joe joel johan johann johanna
  johannes john johnny joke jon jonah jonas jonathan joop joost jordi jorge joris jorunn jose josefa josefina joseph josephine josette
  josh joshua josiane josué josé joy joyce joão joël joëlle juan juanita judit judith judy jules julia julian juliana julie julien juliet
  julieta juliette julio julius julián junko justin justine jutta jyoti jérémie jérôme jéssica józef jörg jørgen júlia júlio jürgen kai
  kajsa kamal kamil kaori karen karim karin karl karla karsten kasper katalin katarina katarzyna kate kateřina katharina katherine
  kathleen kathrin kathryn kathy katie katja katrin kavita kazuo kees keiko keith kelly kemal kemi ken kenji kenneth kenta kerry kerstin
  kevin khadija khalid kilian kim kiran kirsten kirsty kjell kjersti klaas klara klaus knud knut koen kofi konrad kristen kristian
  kristin kristina krzysztof kurt kwabena kwame kwesi kyle kyoko kåre laetitia laila lajos lakshmi lars lasse laszlo lata laura lauren
  laurence laurent lavinia lawrence layla laís lea leah leandro lech lee leela leif leila lena lene leni lennart leo leonard leonardo
  leonie leonor leonora leopold lerato leroy leslie leszek leticia letizia letícia lewis leyla liam lidia lieke lieselotte liesl lilian
  liliana lily lina linda lindsay ling linh linnea lioba lionel lisa lisbeth livia livio liz liza llewellyn loes lola lone loredana
  lorenz lorenza lorenzo loretta lorna lorraine lothar lotte louis louisa louise lourdes loïc luc luca lucas lucia lucian luciana luciano
  lucien lucienne lucile lucille lucinda lucrezia lucy lucyna lucía ludovic ludovica ludwig luigi luis luisa luise luiz lukas luke lukáš
  luther luísa lydia lynn léa léon léonie lígia maaike maarten mabel macarena maciej maddalena maddie madeleine maeve magali magda
  magdalena magdaléna maggie magnus maha mahdi mahmoud maike mairi maja majid makoto malcolm malik malin mamadou mandy manfred manish
  manja manon mansour manuel manuela mara marc marcel marcela marcella marcelle marcello marcelo marcia marco marcos marcus mareike marek
  margaret margarete margarida margarita margit margot margret marguerite maria mariam mariama marian mariana mariangela marianne mariano
  marie marieke mariella marielle marijke mariko marina mario marion marisa marisol marit mariusz marjorie mark markus marlene marloes
  marta martha martin martina martine martti martín mary maryam maría marília masako masao massimiliano massimo mateo mateus mateusz
  mathieu mathilde matilde mats matteo matthew matthias matthieu matías maud maureen maurice mauricio maurizio maurício mavis max maxime
  maximilian maxine maya maëlys małgorzata mechthild meena meera megan mehdi mehmet mei melanie melinda melissa merve mette mia michael
  michaela michal michał michel michela michele michelle michiko michèle midori mieke miguel mihály mikael mike mikhail mikkel miklós
  mila milagros milan mildred milena millie milo mina minh minho minji miranda mireille mirella miriam mirjam miroslav mohamed mohammad
  mohammed mohan moira moisés molly mona monica monika monique montse montserrat morag moritz morten moses moshe mounir mourad moussa
  muhammad mukesh murad murat muriel musa mustafa myra myriam márcia márcio mário mélanie mónica nabil nadia nadine nadir nadège nana
  nandini nanna naoki naoko naomi nasser natalia natalie natasha nathalie nathan nathaniel natividad natália nawal neha neil nele nelly
  nerys ngozi nguyet nia niamh nicholas nick nicky nico nicola nicolas nicole nicoletta nicolás nicolò niels nienke nieves nigel nikita
  niklas nikolai nils nina nirmala nisha nkechi nkem nneka noa noah noel noelia noelle nora norah norbert noreen noriko norma norman nour
  noémie nuala nuno nur nuria núria obinna odette odile ofer oihane oisín ola olaf olav ole oleg olga oliver olivia olivier olof olu
  olumide olívia omar ondřej ophélie orla orly ornella oscar oskar osman ottavia ottmar otto ottoline otávio oumar ousmane owain owen
  ozan pablo paco padraig palmira paloma pamela paola paolo pascal pascale pat patrice patricia patricio patrick patrizia patrícia patti
  pau paul paula paulette paulina pauline paulo pavel paweł pedro peggy pekka penelope penny pepe percy pernille perrine peter petr petra
  phil philip philipp philippa philippe phoebe phyllis pierluigi piero pierre pierrette piet pieter pietro pilar pim pina piotr polly
  pooja pradeep prakash prem priscilla priya quentin quincy rachel radek radha rafael rafaela raffaele raffaella ragnar ragnhild rahul
  raimundo rainer raj rajesh rakesh ralf ralph rama ramesh ramiro ramon ramón randall rani rania raoul raphael raquel rashad rashid
  rasmus raul ravi ray raymond raymonde raúl rebeca rebecca reem reggie regina reginald rein reiner reinhard reinier rekha remco remedios
  renata renate renato renaud renske renzo rené renée reza rhian rhoda rhona rhys ricardo riccardo richard rima rita rivka rob robbie
  robert roberta roberto robin rocco rocío rodney rodolfo rodrigo roel rogelio roger rogério rohit roland rolande rolf romain roman
  ronald ronnie rory rosa rosalind rosanna rosaria rose rosemarie rosemary rosie ross rossella rowena roy ruben rubén rudi rudolf rufus
  rui rune rupert rutger ruth ryan ryo ryszard régine régis rémi róisín saad sabah sabina sabine sabrina sachiko sachin sadie safiya
  saida salim sally salma salman salomé salvatore sam samantha samir samira samuel sana sandeep sandra sandrine sandro sandy sangeeta
  sanjana sanjay saoirse sara sarah saroj saskia satoshi saul scott seamus sean sebastian sebastián segun sekou selim selin selina selma
  seojun serena sergei sergio serkan seth sevgi seydou shadi shane shannon shanti sharon sheila shigeru shimon shinji shira shirin
  shirley shlomo shreya shyam sian sibusiso sibyl sieglinde sietske sigi sigmar sigrid sigurd silke silvana silvano silvia silvina simon
  simona simone simão sindre sinead siobhan siri sita siv sizwe sjoerd sjoukje sofia sofie sofía solange solveig sonali sonia sonja
  sophia sophie soraya stacey stanislav stanisław stefan stefania stefanie stefano stein stella stephan stephanie stephen steve steven
  stig stijn stina stuart sture stéphane stéphanie suad sudha sue sunhee sunita suresh susan susana susanna susanne sushma susie suzanne
  suzette svein sven svenja svetlana swantje sylvain sylvia sylvie synnøve sándor sérgio séverine sílvia sónia søren sławomir tabitha
  tadeusz takashi takeshi tamar tamara tamás tanguy tania tanja tanya tara tarek tariq taro tatiana tayfun ted tegan telma temi tendai
  terence teresa tereza terje terry tess teun teófilo thabo thandi thandiwe thanh thelma theo theodor theodora theodore theresa therese
  thi thiago thibault thierry thijs thilo thomas thor thorben thorsten théo théodore thérèse tiago tiffany tilda tilly tim timo timothy
  tina tineke tiziana tiziano tobias toby todd tom tomas tomasz tommaso tommy tomoko tomás tomé tone toni tony torbjörn tore torsten
  torvald toshio tove tracy trang traudl trevor trine tristan trond trude trudy truus tuan tunde turid tzipi tânia uche udo ugo ulf
  ulrich ulrike uma umberto una uri ursel ursula usha ute uwe valdemar valentina valentín valeria valerie valerio valérie vanessa vera
  verena vernon veronica verónica vibeke vicente vicky victor vidar viggo vijay vikram viktor vincent vincenza vincenzo vinod vinícius
  viola violet vito vittoria vittorio vivian viviana viviane vivienne vitaly vladimir volker volkmar václav véronique víctor vítor waleed walid
  walter waltraud wanda wanjiku wendy werner wiebke wiesław wilfred wilhelm willem william willie willy wilma wim winifred witold
  wojciech wolfgang wouter xaver xavier xiao ximena xoán yaa yaakov yael yair yann yannick yasemin yash yasin yasmin yasser yemi ying
  yitzhak yngve yoko yolanda yoshiko yossi youngmi yousef youssef yuki yuko yusuf yvan yves yvette yvonne zacarías zachary zahra zainab
  zanele zara zbigniew zdeněk zeev zeynep ziad zoe zofia zoltan zsófia zuzana zélia ágnes álvaro ángel ángela åsa édith édouard élise
  élodie émile émilie éric étienne éva óscar ömer özlem øyvind úrsula александр александра алексей алина алла алёна анастасия анатолий
  андрей анна антон антонина аркадий артур артём борис вадим валентин валентина валерий валерия варвара василий вера вероника виктор
  виктория виталий владимир владислав вячеслав галина геннадий георгий герман григорий дарья денис дмитрий ева евгений евгения егор
  екатерина елена елизавета жанна зинаида зоя иван игорь илья инна ирина кирилл клавдия константин ксения лариса леонид лидия лилия
  любовь людмила магомед максим маргарита марина мария марк марьям матвей михаил надежда наталия наталья никита николай нина оксана олег
  олеся ольга павел петр полина пётр раиса рамзан рашид римма роман руслан светлана семён сергей софия софья станислав степан таисия
  тамара татьяна тимофей тимур ульяна фаина федор фёдор эдуард эльвира эмма юлия юрий яков яна ярослав
  `
    .split(/\s+/)
    .filter(Boolean),
);

/** `Jean-Luc` counts as `Jean`. */
export const isGivenName = (token: SpeechToken | undefined): boolean =>
  token !== undefined &&
  lowerCaseOf(token)
    .split('-')
    .some((part, at, { length }) => (length === 1 || at === 0) && GIVEN_NAMES.has(part));
