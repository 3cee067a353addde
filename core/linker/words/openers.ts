/**
 * Nouns that open headlines and sentences right before the name of who they speak of, by language: "Rencontre
 * [Trump]-Poutine", "Встреча [Трампа]". Their capital is the sentence's, and none of them is a first name.
 */
import { WordTable } from './word-table';

const lists: Readonly<Record<string, string>> = {
  fr: `rencontre sommet entretien réunion duel débat affaire procès effet budget plan projet loi réforme accord axe couple tandem
    duo ère méthode motion guerre appel clash rapport dossier scandale sondage visite interview discours meeting trêve
    négociations pourparlers tensions conflit rivalité dispute alliance choc pacte présidence succession phénomène taxe taxes`,
  es: `cumbre reunión encuentro efecto plan caso juicio ley reforma era pacto acuerdo duelo debate pulso choque guerra tensión
    visita tregua conversación llamada modelo proyecto propuesta presupuesto alianza trama entrevista diálogo negociación
    crisis disputa`,
  ca: 'reunió cimera trobada pla cas efecte judici llei pacte acord debat guerra visita entrevista',
  it: `vertice summit incontro scontro piano ddl decreto caso effetto processo legge riforma asse patto bilaterale colloquio
    telefonata duello dibattito guerra manovra era linea metodo modello dossier inchiesta lodo proposta emendamento accordo
    intesa lite sfida visita tregua tandem`,
  pt: `encontro reunião cimeira cúpula plano caso efeito processo julgamento lei reforma acordo debate duelo era guerra visita
    tarifaço operação chapa dupla pacto telefonema conversa trégua crise orçamento delação`,
  de: `treffen gipfel gipfeltreffen spitzentreffen krisengipfel krisentreffen streit koalitionsstreit plan prozess fall affäre
    debatte duell ära gespräch telefonat bündnis achse krach zoff besuch causa pakt`,
  nl: 'plan ontmoeting top overleg gesprek zaak proces effect debat duel ruzie strijd deal bezoek tijdperk coalitie motie',
  sv: 'möte mötet toppmöte toppmötet plan planen affären effekten fallet målet samtal samtalet duellen debatt debatten',
  da: 'møde mødet topmøde topmødet plan planen affæren effekten sagen duellen debat debatten',
  no: 'møte møtet toppmøte toppmøtet plan planen saken effekten duellen debatt debatten',
  pl: `spotkanie rozmowa rozmowy szczyt wizyta sprawa afera plan debata spór konflikt ekipa reforma ustawa decyzja umowa
    propozycja obrona partia kampania podróż przemówienie orędzie słowa ludzie era doktryna polityka administracja zwycięstwo
    porażka przegrana klęska śmierć aresztowanie wojna starcie pojedynek sojusz dymisja komisja zapowiedź groźba groźby cła
    wybory polityk żona córka matka orzeczenie odpowiedź krytyka współpraca inauguracja zatrzymanie`,
  cs: `schůzka setkání jednání summit návštěva kauza případ plán projev rozhovor spor debata duel strana éra proces zákon
    reforma smrt odchod návrat dohoda válka telefonát slova kritika porážka vítězství ekipa rezignace demise odvolání cla`,
  sk: `stretnutie rokovanie rokovania summit návšteva kauza prípad plán prejav rozhovor spor debata duel strana éra proces
    zákon reforma smrť odchod návrat dohoda vojna slová kritika porážka víťazstvo demisia odvolanie clá`,
  ru: `визит встреча переговоры разговор беседа саммит дело план речь выступление указ политика команда администрация эра эпоха
    жена дочь мать победа смерть убийство арест слова заявление предложение ответ решение отставка поездка инаугурация
    возвращение звонок письмо послание угрозы угроза пошлины интервью партия сторонники адвокаты семья окружение формула
    доктрина инициатива идея критика мнение встречи ультиматум похороны похищение освобождение назначение`,
  uk: `візит зустріч переговори розмова саміт справа план промова виступ указ політика команда адміністрація ера епоха дружина
    донька мати перемога смерть вбивство арешт слова заява пропозиція відповідь рішення відставка поїздка інавгурація
    повернення дзвінок лист послання погрози мита партія прихильники адвокати родина сім'я оточення формула доктрина
    ініціатива ідея критика думка рейтинг ультиматум призначення звільнення`,
  bg: `среща срещата визита визитата посещение посещението план планът дело делото случай случаят реч речта изявление
    победа победата разговор разговорът преговори преговорите ера ерата ефект ефектът кризата скандал скандалът`,
  sr: `sastanak susret poseta posjet posjeta govor plan slučaj afera izjava odluka pobeda pobjeda ostavka smrt razgovor
    pregovori summit samit politika hapšenje uhićenje suđenje poruka pismo predlog prijedlog partija stranka porodica obitelj
    састанак сусрет посета говор план случај афера изјава одлука победа оставка смрт разговор преговори самит политика
    хапшење суђење порука писмо предлог партија странка породица`,
  sl: 'srečanje obisk načrt zadeva primer govor izjava odločitev zmaga odstop smrt pogovor stranka vrh sojenje',
  ro: `întâlnire întâlnirea planul plan efectul efect cazul caz dosarul summit summitul vizita vizită discuții discuția
    negocieri acordul acord dezbatere dezbaterea legea bugetul procesul era administrația scandal scandalul războiul ordonanța
    pactul duelul conflictul telefonul`,
  el: `επίσκεψη συνάντηση σύνοδος σχέδιο υπόθεση δίκη δήλωση δηλώσεις ομιλία συνέντευξη διάγγελμα νίκη απειλές συμφωνία πρόταση
    επιστολή μήνυμα απάντηση παρέμβαση τηλεφώνημα κόντρα αντιπαράθεση επικοινωνία συνομιλία προειδοποίηση ανακοίνωση αντίδραση`,
  id: 'pertemuan kunjungan pidato rencana kasus duet pasangan era rezim kubu sidang kebijakan tarif efek',
};

const SAME: Readonly<Record<string, string>> = { hr: 'sr', bs: 'sr', mk: 'bg', ms: 'id' };

const tables = new Map<string, WordTable>();

/** The openers of a language; undefined where none are known. */
export function openersOf(lang: string): WordTable | undefined {
  const own = SAME[lang] ?? lang;
  const made = tables.get(own);
  const list = made || !Object.hasOwn(lists, own) ? undefined : lists[own];
  if (list === undefined) return made;
  const table = new WordTable(
    new Map(
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, 1]),
    ),
  );
  tables.set(own, table);
  return table;
}
