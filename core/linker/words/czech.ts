import type { LanguageWords } from './language-words';

/** Czech and Slovak together: most of these words are shared. */
export const czech: LanguageWords = {
  titles: `prezident=president prezidenta=president prezidentovi=president prezidentem=president prezidentka=president
    exprezident=president exprezidenta=president viceprezident=vice+president premiér=prime+minister premiéra=prime+minister
    premiérem=prime+minister premiérovi=prime+minister expremiér=prime+minister expremiéra=prime+minister
    premiérka=prime+minister ministr=minister ministra=minister ministrem=minister ministrovi=minister ministryně=minister
    minister=minister ministerka=minister ministrom=minister zahraničí=foreign zahraničia=foreign obrany=defence
    vnitra=interior vnútra=interior financí=finance financií=finance spravedlnosti=justice předseda=chairman
    předsedy=chairman předsedu=chairman předsedou=chairman předsedkyně=chairman místopředseda=chairman predseda=chairman
    predsedu=chairman predsedníčka=chairman šéf=leader šéfa=leader šéfem=leader šéfka=leader šéfky=leader vůdce=leader
    lídr=leader líder=leader kancléř=chancellor kancléře=chancellor kancelár=chancellor tajemník=secretary
    tajemníka=secretary tajomník=secretary velvyslanec=ambassador veľvyslanec=ambassador zmocněnec=special+envoy
    zmocněnce=special+envoy král=king krále=king kráľ=king princ=prince papež=pope papeže=pope pápež=pope primátor=mayor
    primátora=mayor starosta=mayor guvernér=governor senátor=senator poslanec=member+parliament poslance=member+parliament
    hejtman=governor generál=general soudce=judge sudca=judge ředitel=director ředitele=director riaditeľ=director
    trenér=coach tréner=coach mluvčí=spokesperson hovorca=spokesperson hovorkyňa=spokesperson diktátor=leader
    diktátora=leader kandidát=candidate ministru=minister předsedovi=chairman predsedovi=chairman predsedom=chairman
    šéfovi=leader lídrovi=leader vůdci=leader kancléři=chancellor kancléřovi=chancellor kancléřem=chancellor
    kancelárovi=chancellor kancelárom=chancellor tajemníkovi=secretary tajomníkovi=secretary velvyslanci=ambassador
    zmocněnci=special+envoy králi=king králem=king papeži=pope papežem=pope pápežovi=pope primátorovi=mayor
    starostovi=mayor guvernérovi=governor senátorovi=senator hejtmanovi=governor generálovi=general řediteli=director
    trenérovi=coach trénerovi=coach premiérky=prime+minister premiérce=prime+minister premiérku=prime+minister
    premiérkou=prime+minister premiérke=prime+minister ministryni=minister ministryní=minister ministerky=minister
    ministerke=minister ministerku=minister prezidentky=president prezidentce=president prezidentku=president
    prezidentke=president předsedkyni=chairman předsedkyní=chairman šéfce=leader šéfku=leader`,
  honorifics: 'pan paní pán pani dr prof ing mgr',
  modifiers: `bývalý bývalého bývalá bývalej exministr nový nového nová současný dosavadní ruský ruského americký amerického
    ukrajinský ukrajinského izraelský německý francouzský britský čínský slovenský maďarský polský nemecký francúzsky`,
  functions: `v ve na z ze za do od o u k ke s se si i a ale nebo či že jak když kde jestli pokud to ten ta ty on ona ono oni my vy já jeho
    její jejich po při pro bez pod nad mezi přes před také též už ještě ne ano tak byl byla bylo byli je jsou teď pak však podle
    dříve později dnes včera tam tady který která které sám sama samo proti koalice opozice vláda válka jde jsme jsem může musí
    podľa ako keď ktorý ktorá ešte nie áno bol bola bolo boli sú teraz potom aj alebo aby pri zo so medzi
    samé samý naše našem našeho buďte`,
  placing: 'v ve do na z ze vo',
  speech: `řekl řekla uvedl uvedla prohlásil prohlásila dodal dodala sdělil sdělila napsal napsala oznámil oznámila kritizoval
    vyzval opáčil povedal povedala uviedol uviedla vyhlásil vyhlásila napísal`,
  connectors: '',
  calendar: `pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli ledna února března dubna května června července
    srpna září října listopadu prosince pondelok utorok streda štvrtok piatok nedeľa januára februára marca apríla mája júna
    júla augusta septembra októbra novembra decembra`,
  heads: 'as',
  leadingHeads: `ulice ulici náměstí most letiště stadion univerzita univerzity jména cena divadlo muzeum nemocnice jezero hora
    letisko námestie nemocnica múzeum`,
  harmless: '',
  placeNouns: 'město města městě region kraj kraje kraji hlavní okres hranice obec mesto meste hranica',
  generic: `parlament senát senátu sněmovna sněmovny poslanecká národní vláda ministerstvo strana soud soudu ústavní nejvyšší
    policie armáda banka rada národná najvyšší ústavný súd polícia`,
  credits: 'foto autor zdroj video',
};
