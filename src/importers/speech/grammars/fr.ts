import type { GrammarWords } from '../grammar.ts';

export const fr: GrammarWords = {
  frequent: 'les des est dans pas qui au du et était ont aux sont chez leur ils par sur ce cette',
  said: 'dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté écrit confie confié assure assuré estime estimé souligne souligné répond répondu annonce annoncé promet promis raconte raconté regrette regretté avertit averti prévient prévenu rappelle rappelé précise précisé insiste insisté poursuit poursuivi conclut conclu témoigne témoigné déplore déploré souvient indique indiqué lance lancé résume résumé plaisante plaisanté reconnaît reconnu soupire note noté observe observé constate constaté martèle martelé commente commenté',
  told: '',
  added: 'ajoute ajouté poursuit poursuivi',
  auxiliaries: 'a avait est s’est se',
  adverbs: 'aussi ensuite encore alors également ainsi toutefois notamment déjà récemment simplement',
  according: 'selon|d’ après',
  articles: 'le la l’ les un une son sa leur ce cet cette',
  prepositions:
    'de du des d’ à au aux en dans sur sous pour par avec sans chez vers contre entre devant derrière après avant pendant depuis lors selon près',
  blockers:
    'et ou mais ni que qu’ qui dont où quand lorsque comme si car parce puisque pendant ne n’ pas jamais rien personne aucun aucune est était sont étaient fut été être ont avait avaient sera serait je nous vous ils elles on il elle lui leur me te se s’ y',
  and: 'et &',
  tails:
    'à au aux en dans sur lors devant après avant pendant hier aujourd’hui lundi mardi mercredi jeudi vendredi samedi dimanche ce cette dès mercredi vendredi à l’issue de du auprès face chez depuis qui avec pour par sans le',
  listeners: 'presse journalistes médias',
  quoting:
    'citant cité citait reprenant répétant paraphrasant citation mots rôle peau roman pièce film poème pseudonyme nom nommé personnage prétendument supposément croire dires propos vers chanson doublant imitant traduisant lisant récitant jouant incarnant joue jouait incarne interprète interprétant traits',
  through: 'comme par selon si pour en d’ façon',
  roles: 'comme en',
  pronouns: 'il elle',
  kin: 'femme mari épouse époux fils fille filles frère frères sœur sœurs père mère parents veuve veuf oncle tante neveu nièce cousin cousine jumeau jumelle grand-père grand-mère petit-fils petite-fille famille couple beau-frère belle-sœur compagne compagnon',
  female: 'elle mme madame mlle',
  male: 'il m monsieur',
  titles:
    'm mme mlle mm mr monsieur madame mademoiselle maître me dr docteur docteure pr professeur professeure président présidente premier première ministre sénateur sénatrice député députée maire maires préfet préfète général colonel commandant capitaine lieutenant sergent juge procureur procureure avocat avocate roi reine prince princesse pape évêque archevêque cardinal père frère sœur abbé chef cheffe directeur directrice secrétaire porte-parole ambassadeur ambassadrice conseiller conseillère adjoint adjointe entraîneur coach patron patronne chancelier chancelière comte comtesse duc duchesse baron baronne médecin ingénieur écrivain voisin voisine oncle tante',
  calendar:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier',
  locatives: 'dans en les des',
};
