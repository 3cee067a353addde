import type { LanguageWords } from './language-words';

export const french: LanguageWords = {
  titles: `président=president présidente=president vice-président=vice+president vice-présidente=vice+president premier=prime
    première=prime ministre=minister défense=defence étrangères=foreign intérieur=interior finances=finance économie=economy
    chancelier=chancellor chancelière=chancellor secrétaire=secretary général=general émissaire=envoy envoyé=envoy
    ambassadeur=ambassador ambassadrice=ambassador roi=king reine=queen prince princesse=princess pape=pope maire=mayor
    gouverneur=governor sénateur=senator sénatrice=senator député=member+parliament chef=leader dirigeant=leader
    porte-parole=spokesperson directeur=director directrice=director juge=judge entraîneur=coach candidat=candidate candidate
    dictateur=dictator émir=emir sultan milliardaire=billionaire`,
  honorifics: 'm mm mme mlle dr monsieur madame maître me',
  modifiers:
    'ancien ancienne ex nouveau nouvelle feu actuel actuelle le la les du de des américain américaine russe intérimaire',
  functions: `le la les l un une des du de au aux et ou mais où donc or ni car que qui quoi dont si en dans sur sous par pour avec sans
    chez vers entre depuis pendant avant après contre selon malgré il elle ils elles on nous vous je ce cet cette ces son sa ses
    leur leurs notre votre mon ma mes plus moins très tout tous toute toutes comme quand lorsque alors ainsi aussi même
    encore déjà hier aujourd'hui demain ici là ne pas non oui est sont était a ont avait jeudi lundi mardi mercredi`,
  placing: 'à en au aux dans vers depuis près',
  speech: `dit déclaré affirmé annoncé ajouté indiqué expliqué estime estimé assure assuré souligné dénoncé appelle appelé
    répondu accuse accusé promis craint salue veut affirme`,
  connectors: 'de du des d of',
  calendar: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre`,
  heads: 'sa sas inc fc jr',
  leadingHeads: `rue avenue boulevard place pont université institut école lycée collège hôpital aéroport gare stade parc lac mont
    fort port cap saint sainte musée théâtre église cathédrale prix fondation banque hôtel château bataille traité`,
  harmless: '',
  placeNouns:
    'ville village région province capitale département district frontière commune localité localités banlieue assises préfecture préfet préfète gendarmerie',
  generic:
    'nationale national assemblée sénat gouvernement ministère parti parlement cour constitutionnelle suprême conseil état police armée banque centrale affaires étrangères défense intérieur république socialiste',
  credits: 'par photo photos crédit image vidéo',
};
