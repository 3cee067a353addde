import type { LanguageWords } from './language-words';

export const german: LanguageWords = {
  titles: `präsident=president präsidentin=president präsidenten=president us-präsident=president kremlchef=president
    staatspräsident=president vizepräsident=vice+president vizepräsidentin=vice+president bundespräsident=president
    kanzler=chancellor kanzlerin=chancellor bundeskanzler=chancellor bundeskanzlerin=chancellor altkanzler=chancellor
    premier=prime+minister premierminister=prime+minister premierministerin=prime+minister
    ministerpräsident=prime+minister ministerpräsidentin=prime+minister regierungschef=prime+minister
    außenminister=foreign+minister außenministerin=foreign+minister verteidigungsminister=defence+minister
    verteidigungsministerin=defence+minister finanzminister=finance+minister innenminister=interior+minister
    innenministerin=interior+minister wirtschaftsminister=economy+minister wirtschaftsministerin=economy+minister
    vizekanzler=vice+chancellor vizekanzlerin=vice+chancellor bundesaußenminister=foreign+minister
    bundesaußenministerin=foreign+minister bundesfinanzminister=finance+minister bundesinnenminister=interior+minister
    bundesinnenministerin=interior+minister bundesverteidigungsminister=defence+minister aussenminister=foreign+minister
    aussenministerin=foreign+minister minister ministerin=minister
    staatschef=president machthaber=president herrscher=leader parteichef=leader parteichefin=leader chef=leader chefin=leader
    generalsekretär=secretary+general generalsekretärin=secretary+general botschafter=ambassador gesandter=envoy
    sondergesandter=special+envoy sprecher=spokesperson sprecherin=spokesperson könig=king königin=queen prinz=prince
    kronprinz=crown+prince papst=pope bürgermeister=mayor gouverneur=governor senator general kandidat=candidate
    kandidatin=candidate vorsitzender=chairman vorsitzende=chairman trainer=coach experte=analyst expertin=analyst`,
  honorifics: 'herr frau dr prof doktor professor',
  modifiers: `früherer frühere ehemaliger ehemalige ex amtierender designierter neue neuer der die dem den des russische russischer
    amtsinhaber amtsinhaberin amtskollege amtskollegen amtskollegin vorgänger vorgängers vorgängerin nachfolger nachfolgers
    nachfolgerin politiker politikerin außenpolitiker abgeordneter abgeordnete abgeordneten milliardär milliardärs unternehmer
    unternehmers investor investors republikaner republikaners demokrat kremlsprecher regierungssprecher fraktionschef
    fraktionschefin unionsfraktionschef vizechef parteivize spitzenkandidat spitzenkandidatin kanzlerkandidat kanzlerkandidatin
    präsidentschaftskandidat präsidentschaftskandidatin oppositionsführer oppositionsführerin regierungschefin staatschefin
    kapitän stürmer torwart torhüter verteidiger mittelfeldspieler nationalspieler superstar sänger sängerin schauspieler
    schauspielerin regisseur regisseurin autor autorin schriftsteller schriftstellerin
    agentur nachrichtenagentur großbank bankkonzern konzern konzerns autobauer autokonzern hersteller unternehmen unternehmens
    softwarekonzern technologiekonzern techkonzern chemiekonzern pharmakonzern rüstungskonzern energiekonzern mischkonzern
    versicherer airline fluggesellschaft sender fernsehsender nachrichtensender portal plattform onlinedienst
    kurznachrichtendienst terrororganisation miliz islamistenorganisation rekordmeister aufsteiger tabellenführer
    zweitligist erstligist ligarivale`,
  functions: `der die das den dem des ein eine einer einem einen und oder aber auch wenn als wie weil dass daß in im an am auf aus bei mit
    nach von vom vor zu zum zur für gegen über unter zwischen durch um ohne seit bis während trotz wegen laut er sie es wir ihr ich
    man sein seine ihre dieser diese dieses jener jetzt nun noch schon nur so doch dann dort hier heute gestern morgen da damit
    sollte sollten könnte könnten müsste müssten dürfte dürften würde würden wäre wären hätte hätten möchte konnte konnten musste
    mussten macht geht gibt kommt steht allerdings dennoch zudem außerdem mittlerweile inzwischen zuletzt zuvor bereits nachdem
    obwohl sobald falls seitdem dagegen sogar was wer wo warum alle alles viele einige mehr bild nicht kein keine ist sind war waren wird werden hat haben hatte kann soll will üben übers
    rennen schießen norden süden westen osten nordosten nordwesten südosten südwesten
    klang löwe löwen gerede platte platten`,
  placing: 'in im nach aus bei westlich östlich nördlich südlich',
  speech: 'sagte sagt erklärte betonte warnte forderte kündigte schrieb meinte teilte will wollte kritisierte',
  connectors: 'von der des of',
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
    september oktober november dezember`,
  heads: `institut instituts gesellschaft gymnasium gymnasiums kaserne medaille preises straße platz allee brücke universität hochschule stiftung preis pokal flughafen bahnhof stadion museum klinikum zeitung
    bank gmbh ag verein kirche dom`,
  leadingHeads: 'university college universität hochschule bank hotel schloss sankt st bad',
  harmless: 'regierung administration politik kritiker anhänger wähler',
  placeNouns:
    'stadt region republik provinz hauptstadt ort gemeinde bezirk land bundesland städte städten regionen republiken provinzen orte orten länder ländern staaten gebiet gebiete gebieten teilrepublik teilrepubliken insel halbinsel',
  generic:
    'nationale bundes bundestag bundesrat regierung ministerium partei parlament senat gericht verfassungsgericht polizei armee bundeswehr zentralbank staatsanwaltschaft landtag kongress grüne grünen linke linken',
  credits: 'foto fotos bild von quelle text video',
};
