import type { GrammarWords } from '../grammar.ts';

export const es: GrammarWords = {
  frequent: 'el los las del por se su fue había y más pero hasta sus es lo entre también',
  said: 'dijo dice afirmó afirma declaró declara aseguró asegura explicó explica añadió añade señaló señala escribió escribe advirtió advierte prometió promete recordó recuerda contó cuenta respondió responde subrayó subraya sostuvo sostiene insistió insiste concluyó concluye lamentó lamenta reconoció reconoce comentó comenta anunció anuncia indicó indica manifestó expresó apuntó apunta confesó confiesa bromeó precisó precisa destacó destaca agregó agrega denunció denuncia relató relata opina opinó admitió admite reveló resumió dicho afirmado declarado asegurado explicado añadido señalado escrito advertido prometido recordado contado',
  told: '',
  added: 'añadió añade agregó agrega',
  auxiliaries: 'ha había',
  adverbs: 'también después luego además entonces más aún ayer hoy todavía',
  according: 'según|de acuerdo con',
  articles: 'el la los las un una su este esta',
  prepositions:
    'de del a al en con por para sin sobre bajo contra entre hacia hasta desde tras ante durante mediante según',
  blockers:
    'y e o u pero ni sino que quien quienes cuyo cuya cuando mientras como si porque pues donde no nunca jamás nada nadie ningún ninguna es era son eran fue fueron sido ser está estaba han habían será sería yo nosotros usted ellos ellas él ella le les lo se me te nos',
  and: 'y e &',
  tails:
    'a al el la en ante durante tras ayer hoy este esta desde por con sobre para de del lunes martes miércoles jueves viernes sábado domingo después mientras al quien',
  listeners: 'periodistas prensa medios reporteros',
  quoting:
    'citando citó citado repitiendo parafraseando cita palabras papel novela obra película poema seudónimo nombre personaje supuestamente presuntamente creer canción versos leyendo recitando interpretando imitando traduciendo encarnando piel boca interpreta interpretó haciendo',
  through: 'como por según si para',
  roles: 'como',
  pronouns: 'él ella',
  kin: 'mujer esposa esposo marido hijo hijos hija hijas hermano hermanos hermana hermanas padre madre padres viuda viudo tío tía sobrino sobrina primo prima gemelo gemela abuelo abuela nieto nieta familia pareja matrimonio cuñado cuñada',
  female: 'ella sra señora doña alcaldesa presidenta',
  male: 'él sr señor don alcalde presidente',
  titles:
    'sr sra srta señor señora señorita don doña d dña dr dra doctor doctora prof profesor profesora presidente presidenta primer primera ministro ministra senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora concejal concejala general coronel comandante capitán capitana teniente sargento juez jueza fiscal abogado abogada rey reina príncipe princesa papa obispo arzobispo cardenal padre fray sor hermano hermana jefe jefa director directora secretario secretaria portavoz vocero vocera embajador embajadora consejero consejera entrenador entrenadora canciller conde condesa duque duquesa ingeniero ingeniera médico médica vecino vecina tío tía',
  calendar:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy',
  locatives: 'en los las el',
};
