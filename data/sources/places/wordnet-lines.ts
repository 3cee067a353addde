import { tableRows } from '../../table-rows';

/**
 * What WordNet's places and events are, where their class and wholes say too little or mislead: in our words, from its
 * own glosses and the map. By WordNet's name.
 */
const ROWS = `
American Falls | Part of Niagara Falls in New York State
American Revolution | War of the American colonies for independence from Great Britain, 1775–1783
Antarctic Ocean | Ocean around Antarctica
Antarctic | Polar region around the South Pole
Barbary | Old name of the coast of North Africa west of Egypt
Bengal | Region of Bangladesh and eastern India
Berlin airlift | Supply of West Berlin by air when its land routes were closed in 1948
Blue Nile | River from Ethiopia to Sudan that joins the White Nile
Bluegrass | Region in Kentucky
Boer War | War of the Orange Free State and Transvaal against Britain, 1899–1902
Boston Tea Party | Protest in Boston harbour against British rule in 1773
Brandenburg | State of Germany, once the core of Prussia
British Empire | Lands once ruled by Britain
Byzantine Empire | Eastern part of the Roman Empire, with its capital at Constantinople
Canadian Falls | Part of Niagara Falls in Ontario
Caucasia | Region between the Black Sea and the Caspian Sea
Chinese Revolution | Republican revolution against the Manchu dynasty in China, 1911–1912
Chino-Japanese War | War of China and Japan over Korea, 1894–1895
Chukchi Peninsula | Peninsula in the far north-east of Russia
Colchis | Ancient land on the Black Sea, in what is Georgia today
Confederacy | Southern states that broke away from the United States in the civil war
Crimean War | War of Russia against Britain, France and the Ottoman Empire, 1853–1856
Cuban Revolution | Revolution in Cuba led by Fidel Castro, 1956–1959
Death Valley | Desert valley in California and Nevada
Elam | Ancient country in what is south-western Iran today
English Civil War | War of Parliament and the king in England, 1644–1648
English Revolution | Revolution against James II in England, 1688–1689
Eurasia | Land mass of Europe and Asia
February Revolution | Russian revolution of 1917 that ended the rule of the czars
Finger Lakes | Lakes and the region around them in New York State
Franco-Prussian War | War of France and Prussia, 1870–1871
French Revolution | Revolution against the monarchy in France, 1789–1799
French and Indian War | War of Britain and France in North America, 1755–1760
Gaul | Ancient land that is mostly France today
Gondwanaland | Continent of the southern half of the earth in the geological past
Great Depression | Economic crisis of the 1930s that began with the stock-market crash of 1929
Green Line | Armistice boundary of Israel after the war of 1948
Hundred Years' War | Wars of England and France, 1337–1453
Illyria | Ancient region on the eastern coast of the Adriatic
Indian Mutiny | Revolt against British rule in India, 1857–1858
Irrawaddy | River in Myanmar
Isthmus of Corinth | Isthmus in Greece
Isthmus of Panama | Isthmus between North and South America
Isthmus of Suez | Isthmus in Egypt between Africa and Asia
Isthmus of Tehuantepec | Isthmus in southern Mexico
Japan Trench | Deep-sea trench east of Japan
Kerbala | Battle of 680 in what is Iraq today, in which Hussein, a grandson of Muhammad, was killed
Korean Strait | Strait between Korea and Japan
Lake Albert | Lake in Uganda and the Democratic Republic of the Congo
Lake Aral | Shrunken salt lake in Kazakhstan and Uzbekistan
Laurasia | Continent of the northern half of the earth in the geological past
Macedonian War | Wars of ancient Rome against Macedonia
Manhattan Project | American project that developed the first atomic bombs, set up in 1942
Martha's Vineyard | Island off Massachusetts
Mexican Revolution | Revolution in Mexico led by Pancho Villa and Emiliano Zapata, 1910–1911
Mexican War | War of the United States and Mexico, 1846–1848
Moray Firth | Inlet of the North Sea in Scotland
Nantucket | Island off Massachusetts
Napoleonic Wars | Wars of France under Napoleon against alliances of European states, 1799–1815
Niagara Falls | Waterfalls on the Niagara River between Ontario and New York State
Pacific Northwest | Region of Washington, Oregon and British Columbia
Pangaea | Single continent of the geological past
Peloponnesian War | War of ancient Athens and Sparta, 431–404 BC
Phoenicia | Ancient land of seafarers on the eastern coast of the Mediterranean
Pobeda Peak | Mountain in the Tien Shan between Kyrgyzstan and China
Potsdam Conference | Meeting of the leaders of the United States, Britain and the Soviet Union, summer of 1945
Punic War | Three wars of ancient Rome and Carthage, 264–146 BC
Pyramid | Pyramids of ancient Egypt at Giza
Rhodope Mountains | Mountain range in Bulgaria and Greece
Russo-Japanese War | War of Russia and Japan, 1904–1905
Scythia | Ancient land between the Black Sea and the Aral Sea
Second Crusade | Crusade, 1145–1147
Serbia and Montenegro | Former state of the two republics, which split in 2006
Seven Years' War | War of Britain and Prussia against France and Austria, 1756–1763
Seventh Crusade | Crusade, 1248–1249
Sherwood Forest | Forest in Nottinghamshire, England
Spanish-American War | War of the United States and Spain, 1898
Statue of Liberty | Statue on an island in the harbour of New York
Stonehenge | Prehistoric stone monument in England
Strait of Georgia | Strait between Vancouver Island and the mainland of Canada
Teapot Dome | American scandal over a lease of oil reserves in Wyoming in 1921
Third Crusade | Crusade, 1189–1192
Thirty Years' War | War of Protestant and Catholic powers in Europe, 1618–1648
Tiber | River in Italy that flows through Rome
Tien Shan | Mountain range in Kyrgyzstan, Kazakhstan and China
Trojan War | War of Greeks against Troy in Greek legend
War of 1812 | War of the United States and Britain, 1812–1814
War of Greek Independence | Rising of the Greeks against Ottoman rule from 1821
War of the Austrian Succession | War of Prussia and Austria with most of Europe on two sides, 1740–1748
War of the Grand Alliance | War of Louis XIV of France against an alliance of European states, 1689–1697
War of the Roses | Wars of the houses of York and Lancaster for the English throne, 1455–1485
War of the Spanish Succession | War over the throne of Spain in which most of Europe took part, 1701–1714
Watergate | American scandal that led to the resignation of President Richard Nixon in 1974
Western Roman Empire | Western part of the Roman Empire
White Nile | River in South Sudan and Sudan that joins the Blue Nile
Yalta Conference | Meeting of the leaders of the United States, Britain and the Soviet Union, February 1945
`;

const LINES: ReadonlyMap<string, string> = new Map(tableRows(ROWS) as [string, string][]);

/** The reviewed line of WordNet's row of this name; undefined where its class and wholes tell enough. */
export const wordnetLine = (name: string): string | undefined => LINES.get(name);

/** Names that histories and news use today, by WordNet's. */
export const NAMES_TODAY: Readonly<Record<string, string>> = {
  'Chino-Japanese War': 'First Sino-Japanese War',
  Highlands: 'Scottish Highlands',
  'Leaning Tower': 'Leaning Tower of Pisa',
  'Siegfried line': 'Siegfried Line',
  Wight: 'Isle of Wight',
  'English Revolution': 'Glorious Revolution',
  'Macedonian War': 'Macedonian Wars',
  'Mexican War': 'Mexican-American War',
  "Peasant's Revolt": "Peasants' Revolt",
  'Punic War': 'Punic Wars',
  'War of the Roses': 'Wars of the Roses',
};
