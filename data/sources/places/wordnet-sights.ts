import { tableRows } from '../../table-rows';

/**
 * Sights, ways and lands that WordNet gives a class each: taken one by one, by WordNet's name. In our words, from its own
 * glosses; behind the line how often news names one.
 */
const ROWS = `
Appian Way | Ancient Roman road from Rome to Brindisi | 0.15
Balmoral Castle | Castle in north-eastern Scotland, a private residence of the British sovereign | 0.35
Bermuda Triangle | Area in the western Atlantic where ships and aircraft are said to have disappeared | 0.25
Central Park | Park in Manhattan, New York | 0.4
Churchill Downs | Racecourse in Louisville, Kentucky, where the Kentucky Derby is run | 0.25
City of London | Ancient core of London and its commercial and financial centre | 0.4
Colosseum | Amphitheatre of ancient Rome | 0.35
Ephesus | Ancient Greek city in today's western Turkey | 0.25
Forbidden City | Walled quarter of Beijing with the palace of China's former emperors | 0.35
Fort Meade | US Army base in Maryland, seat of the National Security Agency | 0.3
Great Barrier Reef | Coral reef off the north-eastern coast of Australia | 0.4
Great Lakes | Group of five connected lakes in the United States and Canada | 0.4
Great Plains | Prairie region from western Canada to Texas | 0.3
Great Rift Valley | Rift valley of western Asia and eastern Africa | 0.25
Herculaneum | Ancient Roman town in Italy, now ruins | 0.2
Highlands | Mountainous region of northern Scotland | 0.3
Iditarod Trail | Trail in Alaska from Anchorage to Nome | 0.15
Independence Hall | Building in Philadelphia where the Declaration of Independence was signed | 0.25
Inside Passage | Sheltered waterway from Seattle to south-eastern Alaska | 0.15
Knossos | Ancient Bronze Age town on Crete | 0.2
Lascaux | Cave in south-western France with Palaeolithic paintings | 0.2
Leaning Tower | Leaning bell tower in Pisa, Italy | 0.25
Maginot Line | French fortifications along the eastern border, built before World War II | 0.2
Mendenhall Glacier | Glacier in Alaska | 0.15
Montmartre | Hill in Paris, associated with many artists | 0.25
Mycenae | Ancient city in southern Greece, centre of a Bronze Age culture | 0.2
North Pole | Northernmost point of the earth's axis | 0.35
Northwest Passage | Sea route from the Atlantic to the Pacific along the northern coast of North America | 0.3
Old Faithful | Geyser in Yellowstone National Park | 0.15
Panama Canal Zone | Strip of land across Panama that contains the Panama Canal | 0.2
Perejil | Uninhabited islet in the Mediterranean claimed by Morocco and Spain | 0.2
Saint Lawrence Seaway | Waterway for ocean-going ships along the Saint Lawrence River and the Great Lakes | 0.2
Saqqara | Town in northern Egypt, site of the oldest pyramids | 0.25
Siegfried line | German fortifications that faced the Maginot Line | 0.15
Silk Road | Ancient trade routes between China and the Mediterranean | 0.3
Sistine Chapel | Chapel of the popes in Rome, built under Sixtus IV | 0.35
South Pole | Southernmost point of the earth's axis | 0.35
Taj Mahal | Mausoleum at Agra, India, built by the Mughal emperor Shah Jahan | 0.35
Trafalgar Square | Square in central London with a memorial to Admiral Nelson | 0.35
Triple Frontier | Border area of Argentina, Brazil and Paraguay | 0.25
Waikiki | Beach and resort area on Oahu, Hawaii | 0.25
Westminster Abbey | Church in London where British monarchs are crowned | 0.4
Wight | Island and county of southern England in the English Channel | 0.3
`;

interface Sight {
  line: string;
  popularity: number;
}

const SIGHTS: ReadonlyMap<string, Sight> = new Map(
  tableRows(ROWS).map(([name = '', line = '', popularity]) => [name, { line, popularity: Number(popularity) }]),
);

/** The sight that WordNet's row of this name is, if it was taken. */
export const wordnetSight = (name: string): Sight | undefined => SIGHTS.get(name);
