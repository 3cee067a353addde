import type { LanguageWords } from './language-words';

export const spanish: LanguageWords = {
  titles: `presidente=president presidenta=president expresidente=president vicepresidente=vice+president
    vicepresidenta=vice+president primer=prime primera=prime ministro=minister ministra=minister exteriores=foreign
    defensa=defence interior finanzas=finance canciller=foreign+minister secretario=secretary secretaria=secretary
    general enviado=envoy embajador=ambassador embajadora=ambassador rey=king reina=queen príncipe=prince princesa=princess
    papa=pope alcalde=mayor alcaldesa=mayor gobernador=governor gobernadora=governor senador=senator senadora=senator
    diputado=member+parliament líder=leader jefe=leader jefa=leader portavoz=spokesperson director directora=director
    juez=judge jueza=judge entrenador=coach candidato=candidate candidata=candidate dictador=dictator multimillonario=billionaire
    ceo=chief+executive`,
  honorifics: 'sr sra srta don doña dr dra señor señora',
  modifiers: 'ex nuevo nueva actual antiguo antigua el la los del de saliente electo interino',
  functions: `el la los las un uno una unos unas de del al y o u e pero sino que quien cual cuando donde como si en con sin sobre bajo por
    para cada según desde hasta entre hacia contra tras durante ante este esta estos estas ese esa esos aquel su sus nuestro mi tu se
    lo le les él ella ellos ellas yo nosotros más menos muy mucho muchos todo todos toda todas también además ya aún no sí
    es son era fue ha han había hoy ayer mañana aquí allí así entonces luego mientras aunque porque`,
  placing: 'en desde hacia hasta cerca',
  speech: `dijo dice afirmó aseguró anunció añadió explicó señaló declaró advirtió pidió reclamó recalcó insistió denunció respondió
    prometió propone propuso quiere`,
  connectors: 'de del of',
  calendar: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre`,
  heads: 'sa fc cf jr',
  leadingHeads: `calle avenida plaza puente universidad instituto escuela colegio hospital aeropuerto estación estadio parque lago
    monte puerto cabo san santa museo teatro iglesia catedral premio fundación banco hotel castillo batalla tratado
    partido real club atlético deportivo cumbre`,
  harmless: '',
  placeNouns: 'ciudad pueblo región provincia capital departamento distrito frontera municipio franja estado',
  generic:
    'nacional congreso senado gobierno ministerio partido parlamento corte suprema tribunal constitucional supremo consejo policía ejército banco central exteriores defensa interior fiscalía guardia socialista popular',
  credits: 'por foto fotos fotografía imagen vídeo',
};
