import { wordSet } from './word-table';

/** What stands before the name of a company, in languages other than English: nouns, with the endings of their cases. */
export const COMPANIES_ABROAD: readonly string[] = [
  // German
  ...wordSet(`einzelhändler autobauer autohersteller konzern unternehmen hersteller firma fluggesellschaft handelskette
  rüstungskonzern technologiekonzern softwarekonzern energiekonzern ölkonzern pharmakonzern internetkonzern medienkonzern
  handelskonzern luxuskonzern chiphersteller flugzeugbauer flugzeughersteller sportartikelhersteller`),
  'aktien von',
  'aktie von',
  'vorstandschef von',
  // French
  ...wordSet('constructeur entreprise groupe société avionneur équipementier enseigne'),
  'pdg de',
  'actions de',
  // Spanish and Portuguese
  ...wordSet('fabricante empresa aerolínea compañía multinacional grupo companhia montadora petrolera petroleira'),
  'consejero delegado de',
  'acciones de',
  'ações da',
  // Italian
  ...wordSet('azienda gruppo società'),
  'amministratore delegato di',
  'azioni di',
  // Dutch, Swedish, Danish, Norwegian
  ...wordSet('bedrijf concern fabrikant chipmaker bolaget företaget selskapet virksomheden'),
  // Polish, Czech, Slovak, Romanian
  ...wordSet(`spółka spółki spółkę koncern koncernu firmy firmę společnost společnosti automobilka automobilky spoločnosť
  spoločnosti compania companiei`),
  // Russian and Ukrainian
  ...wordSet(`компания компании компанией компанию корпорация корпорации корпорацией корпорацию концерн концерна концерну
  авиакомпания авиакомпании авиакомпанией авиакомпанию автопроизводитель холдинг холдинга ритейлер ритейлера
  компанія компанії компанією компанію корпорація корпорації авіакомпанія авіакомпанії`),
  // Greek, Arabic, Persian, Hebrew
  ...wordSet('εταιρεία εταιρείας εταιρία εταιρίας شركة وشركة لشركة بشركة شرکت חברת בחברת לחברת וחברת'),
  // Indonesian and Malay
  ...wordSet('perusahaan maskapai produsen'),
];

/** What stands behind the name of one: "Tofaş hisseleri". */
export const COMPANIES_BEHIND: readonly string[] = [...wordSet('firması firmasının hisseleri कंपनी')];

/** What stands before the name of a newspaper, broadcaster or agency. */
export const MEDIA_ABROAD: readonly string[] = [
  // German, Dutch, Swedish
  ...wordSet(`zeitung tageszeitung wochenzeitung nachrichtenagentur nachrichtenmagazin magazin krant persbureau avisen
  tidningen nyhetsbyrån nyhetsbyrået`),
  // French, Spanish, Portuguese, Italian
  ...wordSet(`quotidien hebdomadaire magazine diario periódico semanario quotidiano giornale settimanale jornal revista
  rivista`),
  'le journal',
  'agence de presse',
  'agencia de noticias',
  'agência de notícias',
  'agenzia di stampa',
  // Polish and Czech
  ...wordSet(
    'gazeta gazety gazecie dziennik dziennika dziennikowi tygodnik tygodnika portal portalu deník deníku týdeník',
  ),
  // Russian and Ukrainian
  ...wordSet(`газета газеты газете газету газетой агентство агентства агентству агентством издание издания изданию изданием
  журнал журнала журналу телеканал телеканала телеканалу радиостанция радиостанции
  газети газеті газетою видання виданню часопис`),
  // Arabic, Persian, Hebrew
  ...wordSet(`وكالة لوكالة ووكالة صحيفة لصحيفة وصحيفة جريدة قناة لقناة وقناة خبرگزاری روزنامه עיתון בעיתון לעיתון
  ערוץ`),
  // Greek and Indonesian
  ...wordSet('εφημερίδα εφημερίδας πρακτορείο πρακτορείου koran'),
];

/** What stands behind one: "Anadolu haber ajansı". */
export const MEDIA_BEHIND: readonly string[] = [
  ...wordSet('dergisi televizyonu अखबार अख़बार'),
  'haber ajansı',
  'haber ajansının',
];
