import type { LanguageWords } from './language-words';

export const italian: LanguageWords = {
  titles: `presidente=president vicepresidente=vice+president premier=prime+minister primo=prime ministro=minister ministra=minister
    esteri=foreign difesa=defence interno=interior cancelliere=chancellor segretario=secretary generale=general inviato=envoy
    ambasciatore=ambassador re=king regina=queen principe=prince papa=pope sindaco=mayor sindaca=mayor governatore=governor
    senatore=senator deputato=member+parliament leader capo=leader portavoce=spokesperson direttore=director giudice=judge
    allenatore=coach candidato=candidate dittatore=dictator miliardario=billionaire ceo=chief+executive`,
  honorifics: 'signor signora dott dottor prof avv onorevole on',
  modifiers: 'ex nuovo nuova attuale il la lo del della dello',
  functions: `il lo la i gli le un uno una di del dello della dei degli delle a ad al alla ai e ed o ma se che chi cui come quando dove perché
    in nel nella con senza su sul sulla per tra fra da dal dalla contro dopo prima durante secondo questo questa quello quella
    suo sua loro più meno molto tutto tutti anche già ancora non sì è sono era ha hanno oggi ieri qui così ora poi mentre`,
  placing: 'a in da verso presso',
  speech: 'detto dice dichiarato affermato annunciato aggiunto spiegato sottolineato chiesto scritto',
  connectors: 'di del dello della dei degli delle d of',
  calendar: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
    settembre ottobre novembre dicembre`,
  heads: 'spa fc srl jr',
  leadingHeads: `via viale piazza ponte università istituto scuola liceo ospedale aeroporto stazione stadio parco lago monte porto
    capo san santa museo teatro chiesa cattedrale premio fondazione banca hotel castello battaglia trattato partito`,
  harmless: '',
  placeNouns: 'città paese regione provincia capitale distretto comune confine striscia stato',
  generic:
    'nazionale senato camera governo ministero partito parlamento corte costituzionale consiglio polizia esercito banca centrale',
  credits: 'di foto immagine video',
};

export const portuguese: LanguageWords = {
  titles: `presidente=president vice-presidente=vice+president primeiro-ministro=prime+minister primeira-ministra=prime+minister
    ministro=minister ministra=minister exteriores=foreign defesa=defence chanceler=foreign+minister secretário=secretary
    secretário-geral=secretary+general geral=general enviado=envoy embaixador=ambassador rei=king rainha=queen príncipe=prince
    papa=pope prefeito=mayor governador=governor senador=senator deputado=member+parliament líder=leader chefe=leader
    porta-voz=spokesperson diretor=director juiz=judge treinador=coach candidato=candidate ceo=chief+executive`,
  honorifics: 'sr sra dr dra dom dona senhor senhora',
  modifiers: 'ex novo nova atual o a do da',
  functions: `o a os as um uma de do da dos das em no na nos nas e ou mas se que quem como quando onde por pelo pela para com sem sobre
    entre contra após antes durante segundo este esta esse essa seu sua mais menos muito todos também já ainda não sim é são foi
    era tem hoje ontem aqui assim então enquanto porque`,
  placing: 'em no na desde até',
  speech: 'disse diz afirmou declarou anunciou acrescentou explicou pediu escreveu',
  connectors: 'de do da dos das of',
  calendar: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho
    julho agosto setembro outubro novembro dezembro`,
  heads: 'sa fc ltda jr',
  leadingHeads: `rua avenida praça ponte universidade instituto escola colégio hospital aeroporto estação estádio parque lago monte
    porto cabo são santa museu teatro igreja catedral prêmio fundação banco hotel partido`,
  harmless: '',
  placeNouns: 'cidade região província capital distrito município fronteira estado faixa',
  generic:
    'nacional congresso senado governo ministério partido parlamento supremo tribunal conselho polícia exército banco central',
  credits: 'por foto imagem vídeo',
};
