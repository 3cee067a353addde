import type { LanguageWords } from './language-words';

export const catalan: LanguageWords = {
  titles: `president=president presidenta=president expresident=president vicepresident=vice+president
    vicepresidenta=vice+president primer=prime primera=prime ministre=minister ministra=minister exteriors=foreign
    defensa=defence interior finances=finance conseller=minister consellera=minister secretari=secretary secretària=secretary
    general enviat=envoy ambaixador=ambassador ambaixadora=ambassador rei=king reina=queen príncep=prince princesa=princess
    papa=pope alcalde=mayor alcaldessa=mayor governador=governor governadora=governor senador=senator senadora=senator
    diputat=member+parliament diputada=member+parliament líder=leader cap=leader portaveu=spokesperson director
    directora=director jutge=judge jutgessa=judge entrenador=coach candidat=candidate candidata=candidate dictador=dictator
    ceo=chief+executive`,
  honorifics: 'sr sra dr dra senyor senyora',
  modifiers: 'ex nou nova actual antic antiga el la els les del de sortint electe interí',
  functions: `el la els les un una uns unes de del dels al als i o però sinó que qui com quan on si en amb sense sobre sota per
    cada segons des fins entre cap contra després durant davant aquest aquesta aquests aquestes aquell aquella seu seva seus
    seves més menys molt molta molts tot tota tots totes també ja encara no sí és són era ha han havia avui ahir demà aquí
    allà així llavors mentre perquè`,
  placing: 'a en des fins prop',
  speech: 'dit diu afirmat assegurat anunciat afegit explicat assenyalat declarat advertit demanat reclamat insistit',
  connectors: 'de del dels of',
  calendar: `dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost
    setembre octubre novembre desembre`,
  heads: 'sa fc cf jr',
  leadingHeads: `carrer avinguda plaça pont universitat institut escola hospital aeroport estació estadi parc llac mont port cap
    sant santa museu teatre església catedral premi fundació banc hotel castell batalla tractat partit club`,
  harmless: '',
  placeNouns: 'ciutat poble regió província capital districte comarca frontera municipi franja estat',
  generic:
    'nacional congrés senat govern ministeri partit parlament tribunal suprem constitucional consell policia exèrcit banc central exteriors defensa interior fiscalia guàrdia audiència ajuntament socialista popular',
  credits: 'per foto fotos fotografia imatge vídeo',
};
