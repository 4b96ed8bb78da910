import type { GrammarWords } from '../grammar.ts';

export const pt: GrammarWords = {
  frequent: 'não uma os da do em um na no foi ao mais com nas dos das são também ou pela',
  said: 'disse diz afirmou afirma declarou declara explicou explica acrescentou acrescenta escreveu escreve garantiu garante alertou alerta prometeu promete lembrou lembra contou conta respondeu responde sublinhou sublinha destacou destaca confessou confessa concluiu conclui lamentou lamenta reconheceu reconhece comentou comenta anunciou anuncia admitiu admite defendeu defende ressaltou ressalta observou observa brincou relatou relata avisou avisa insistiu insiste criticou critica assegurou assegura completou completa dito',
  told: '',
  added: 'acrescentou acrescenta completou completa',
  auxiliaries: 'tem tinha havia',
  adverbs: 'também depois ainda então ontem hoje já',
  according: 'segundo|de acordo com',
  articles: 'o a os as um uma seu sua este esta',
  prepositions:
    'de do da dos das em no na nos nas a ao aos à às com por pelo pela para sem sobre sob contra entre até desde após ante durante perante segundo num numa',
  blockers:
    'e ou mas nem que quem cujo cuja quando enquanto como se porque pois onde não nunca jamais nada ninguém nenhum nenhuma é era são eram foi foram sido ser está estava têm tinham será seria eu nós você vocês eles elas ele ela lhe lhes me te nos',
  and: 'e &',
  tails:
    'à ao aos às em na no nesta neste nessa nesse durante após ontem hoje esta este segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo perante para por com sobre de da do depois enquanto numa num quem',
  listeners: 'jornalistas imprensa repórteres',
  quoting:
    'citando citou citado repetindo parafraseando citação palavras papel pele romance novela peça filme poema pseudónimo pseudônimo nome personagem alegadamente supostamente acreditar canção versos lendo recitando interpretando imitando traduzindo boca interpreta interpretou fazendo',
  through: 'como por segundo se para conforme',
  roles: 'como',
  pronouns: 'ele ela',
  kin: 'mulher esposa esposo marido filho filhos filha filhas irmão irmãos irmã irmãs pai mãe pais viúva viúvo tio tia sobrinho sobrinha primo prima gémeo gémea gêmeo gêmea avô avó neto neta família casal cunhado cunhada',
  female: 'ela dela sra senhora dona prefeita presidenta',
  male: 'ele dele sr senhor prefeito',
  titles:
    'sr sra senhor senhora dom dona d dr dra doutor doutora prof professor professora presidente presidenta primeiro primeira ministro ministra senador senadora deputado deputada prefeito prefeita governador governadora vereador vereadora autarca general coronel comandante capitão capitã tenente sargento juiz juíza procurador procuradora advogado advogada rei rainha príncipe princesa papa bispo arcebispo cardeal padre frei irmão irmã chefe diretor diretora director directora secretário secretária porta-voz embaixador embaixadora conselheiro conselheira treinador treinadora chanceler conde condessa duque duquesa engenheiro engenheira médico médica vizinho vizinha tio tia',
  calendar:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje',
  locatives: 'em no na os as',
};
