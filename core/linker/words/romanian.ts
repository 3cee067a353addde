import type { LanguageWords } from './language-words';

export const romanian: LanguageWords = {
  titles: `președintele=president președinte=president președintelui=president preşedintele=president preşedinte=president
    preşedintelui=president vicepreședintele=vice+president premierul=prime+minister premier=prime+minister
    premierului=prime+minister prim-ministrul=prime+minister ministrul=minister ministru=minister ministrului=minister
    ministra=minister externe=foreign apărării=defence apărare=defence interne=interior finanțelor=finance
    cancelarul=chancellor cancelarului=chancellor liderul=leader liderului=leader șeful=leader şeful=leader șefa=leader
    secretarul=secretary ambasadorul=ambassador trimisul=envoy emisarul=envoy special=special regele=king regina=queen
    prințul=prince papa=pope primarul=mayor primarului=mayor guvernatorul=governor senatorul=senator
    deputatul=member+parliament generalul=general judecătorul=judge directorul=director antrenorul=coach
    purtătorul=spokesperson candidatul=candidate`,
  honorifics: 'domnul doamna dl dna',
  modifiers: `fost fostul fosta actualul noul american americanul rus rusul ucrainean german francez britanic israelian turc ungar chinez`,
  functions: `în la pe de din cu pentru despre prin spre până după înainte între fără sub peste și sau dar că cum când unde dacă acest
    această acesta aceasta acești aceste el ea ei ele noi voi eu lui său sa lor care ce cine mai foarte doar deja nu da era
    este sunt au a fost fi acum atunci însă totuși potrivit conform astăzi azi ieri mâine acolo aici toate toți un o unul una
    deși iar al ai ale`,
  placing: 'în la din din spre',
  speech: 'spus declarat afirmat anunțat precizat adăugat transmis subliniat scris avertizat susține',
  connectors: '',
  calendar: `luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie
    octombrie noiembrie decembrie`,
  heads: '',
  leadingHeads:
    'strada bulevardul piața podul aeroportul stadionul universitatea premiul teatrul muzeul spitalul lacul muntele',
  harmless: '',
  placeNouns: 'orașul oraș regiunea regiune județul județ capitala granița satul comuna municipiul',
  generic:
    'parlamentul senatul guvernul ministerul partidul curtea tribunalul poliția armata banca națională camera deputaților',
  credits: 'foto sursa autor video',
};
