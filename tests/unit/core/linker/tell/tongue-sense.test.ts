import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
rome-it | place | IT | Capital of Italy | Rome; Roma ~0.88
genoa-it | place | IT | City in Italy | Genoa; Génova ~0.8
country-ma | place | MA | Country | Morocco; مراكش ~0.9
marrakesh-ma | place | MA | City in Morocco | Marrakesh
country-it | place | IT | Country | Italy; Italia
roma-people | group | | People | Roma people; Roma minority
european-union | organisation | | Union of states | European Union; Europäische Union; Union ~0.84
christian-democratic-union | organisation | DE | German party | Christian Democratic Union; CDU #2
social-democrats-de | organisation | DE | German party | SPD #2
peoples-party-spain | organisation | ES | Spanish party | Partido Popular; PP ~0.9 #2
milan-it | place | IT | City in Italy | Milan ~0.8; Milano
ac-milan | organisation | IT | Italian football club | AC Milan
united-nations | organisation | | World body | United Nations; FN ~0.9 #66
national-rally | organisation | FR | French party | Rassemblement national; RN ~0.9 #66
naples-it | place | IT | City in Italy | Napoli
ssc-napoli | organisation | IT | Italian football club | SSC Napoli
madrid-es | place | ES | Capital of Spain | Madrid
real-madrid | organisation | ES | Spanish football club | Real Madrid
barcelona-es | place | ES | City in Spain | Barcelona
fc-barcelona | organisation | ES | Spanish football club | FC Barcelona
genoa-cfc | organisation | IT | Italian football club | Genoa CFC
us-immigration-and-customs-enforcement | organisation | US | American agency | Immigration Enforcement; ICE #66
anadolu-agency | organisation | TR | Turkish news agency | Anadolu Agency; Anadolu
besiktas | organisation | TR | Turkish football club | Beşiktaş
diego-maradona | person | AR | Argentine footballer | Diego Maradona; Maradona
`);
const near = world.entities.neighbours.bind(world.entities);
const cdu = world.entities.numberOf('christian-democratic-union');
world.entities.neighbours = (entity) =>
  entity === cdu ? new Uint32Array([world.entities.numberOf('social-democrats-de')]) : near(entity);

const linked = (lang: string, text: string) =>
  linkText(text, world, { lang }).links.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

describe('words that name another thing in the language of the page', () => {
  test.each([
    ['en', 'The Roma are poor in many towns.', ['Roma=roma-people']],
    ['en', 'He wrote of Roma families and of Roma.', ['Roma=roma-people', 'Roma=roma-people']],
    ['en', 'Nobody in Roma knew of it.', []],
    ['en', 'Roma are second in the table.', []],
    ['en', 'Roma children cheered as Roma beat them.', ['Roma=roma-people']],
    ['it', 'Tutti vivono a Roma da anni.', ['Roma=rome-it']],
    ['de', 'Die Union stimmt zu, die SPD auch.', ['Union=christian-democratic-union', 'SPD=social-democrats-de']],
    [
      'de',
      'Die Europäische Union zahlt, und die Union prüft.',
      ['Europäische Union=european-union', 'Union=european-union'],
    ],
    ['de', 'Die Union gewann am Ende doch noch.', []],
    ['fr', 'Pour sa part, la grande Union en parle.', ['Union=european-union']],
    ['es', 'La dirección de Génova calla y el PP espera.', ['Génova=peoples-party-spain', 'PP=peoples-party-spain']],
    ['es', 'El barco salió del puerto de Génova, dijo el PP.', ['Génova=genoa-it', 'PP=peoples-party-spain']],
    ['ar', 'زار مراكش أمس', ['مراكش=marrakesh-ma']],
    ['fa', 'امروز مراكش گفت', ['مراكش=country-ma']],
    ['it', 'Per il Milan è la terza vittoria.', ['Milan=ac-milan']],
    ['it', 'Vive a Milano da anni.', ['Milano=milan-it']],
    ['it', 'Così gioca il Napoli di quest’anno.', ['Napoli=ssc-napoli']],
    ['it', 'Vive a Napoli da anni.', ['Napoli=naples-it']],
    ['es', 'Ayer ganó el Madrid por dos goles.', ['Madrid=real-madrid']],
    ['es', 'Ayer el Madrid derrotó al rival.', ['Madrid=real-madrid']],
    ['es', 'Así era el Madrid de los Austrias.', ['Madrid=madrid-es']],
    ['es', 'El Madrid de Xabi Dell gana otra vez.', ['Madrid=real-madrid']],
    ['es', 'El Madrid de Isabel Dell crece otra vez.', ['Madrid=madrid-es']],
    ['es', 'El Barcelona de Hansi Dell viaja hoy.', ['Barcelona=fc-barcelona']],
    ['es', 'La lluvia llegó hoy a Barcelona de noche.', ['Barcelona=barcelona-es']],
    ['it', 'Ieri il Genoa ha battuto tutti.', ['Genoa=genoa-cfc']],
    ['it', 'Ieri la vittoria del Maradona ha deciso tutto.', []],
    ['it', 'Ieri si parlava di Maradona in tutta la città.', ['Maradona=diego-maradona']],
    ['de', 'Gestern hielt der Zug, und im ICE nach Ulm war es warm.', []],
    ['de', 'Gestern nahm die US-Behörde ICE viele fest.', ['ICE=us-immigration-and-customs-enforcement']],
    ['tr', 'Dün yine Anadolu yakasında kar yağdı.', []],
    ['tr', 'Dün yine bir Anadolu muhabiri sordu.', ['Anadolu=anadolu-agency']],
    ['tr', 'Dün yine Beşiktaş Belediye Başkanı konuştu.', []],
    ['tr', 'Dün yine Beşiktaş kazandı.', ['Beşiktaş=besiktas']],
    ['fr', 'Il vit à Milan depuis des années.', ['Milan=milan-it']],
    ['fr', 'Le FN a changé de nom.', ['FN=national-rally']],
    ['sv', 'Därefter fattade FN beslut om saken.', ['FN=united-nations']],
    ['es', 'El alcalde de Génova recibió al PP.', ['Génova=genoa-it', 'PP=peoples-party-spain']],
    ['es', 'Viven en Génova desde hace años.', ['Génova=genoa-it']],
  ])('%s: %s', (lang, text, expected) => {
    expect(linked(lang, text)).toEqual(expected);
  });
});
