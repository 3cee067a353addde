/** Which classes of WordNet's places and events are taken, what they are called, how often news names one. */
import type { WordnetRow } from './wordnet-places';

export const PLACES = new Set(
  (
    'river|island|mountain peak|range|archipelago|national park|lake|sea|desert|peninsula|bay|volcano|gulf|strait|' +
    'suspension bridge|cape|waterfall|street|continent|canal|isthmus|tableland|palace|valley|channel|ocean|skyscraper|' +
    'ship canal|dam|fortress|tower|memorial|concentration camp|geographical area|French region|' +
    'Italian region|district|city district|region|empire|glacier|plain|delta|reef|battlefield|cathedral|temple|prison|' +
    'Aegean island|atoll|pass|plateau|arm|trench|hill|monument|cemetery|theater|museum|bridge|church|' +
    'residential district|seashore|forest|promontory|gorge|boundary line|Frigid Zone|polar circle|' +
    'government building|residence|bastion|shrine|rampart|wall|estuary|firth|inlet|sound|loch|part|headstream|' +
    'cantilever bridge|steel arch bridge|avenue|amusement park|fault|bight|swamp|statue|belt|urban area'
  ).split('|'),
);

export const EVENTS = new Set(
  (
    'pitched battle|war|naval battle|siege|amphibious assault|Crusade|revolution|campaign|civil war|rebellion|battle|' +
    'operation|world war|scandal|genocide|depression|airlift|undertaking|demonstration|conference|Inquisition'
  ).split('|'),
);

/** States that are no more, which news goes on naming. */
export const FORMER_STATES = new Set([
  'Czechoslovakia',
  'East Germany',
  'North Vietnam',
  'South Vietnam',
  'West Germany',
  'Serbia and Montenegro',
  'Soviet Union',
  'Yugoslavia',
]);

/** True for a row that WordNet has among the states of the past. */
export const isFormerState = ({ k, n }: WordnetRow): boolean => k === 'place' && FORMER_STATES.has(n);

/** Regions and states of the past that WordNet calls regions. */
export const OF_THE_PAST = new Set(
  (
    'Assyria|Austria-Hungary|Babylonia|Barbary|Bithynia|British Empire|Byzantine Empire|Cappadocia|Chaldea|Colchis|' +
    'Confederacy|Elam|French Indochina|Galatia|Gaul|Illyria|Ionia|Judah|Livonia|Lusitania|Lycia|Lydia|Macedon|' +
    'Northumbria|Nubia|Parthia|Philistia|Phoenicia|Phrygia|Pontus|Prussia|Scythia|Sumer|Tanganyika|Tartary|' +
    'Wessex|Western Roman Empire'
  ).split('|'),
);

export const NOUNS: Readonly<Record<string, string>> = {
  'mountain peak': 'mountain',
  range: 'mountain range',
  'geographical area': 'region',
  'pitched battle': 'battle',
  'amphibious assault': 'landing',
  tableland: 'plateau',
  'French region': 'region of France',
  'Italian region': 'region of Italy',
  'Aegean island': 'island in the Aegean Sea',
  depression: 'economic depression',
  'Frigid Zone': 'polar region',
  'city district': 'neighbourhood',
  'residential district': 'neighbourhood',
  'urban area': 'region',
  belt: 'region',
  seashore: 'coast',
  part: 'part of an ocean',
  arm: 'arm of the sea',
  residence: 'building',
  bastion: 'fortress',
  rampart: 'historic wall',
  wall: 'historic wall',
  headstream: 'river',
  undertaking: 'historical project',
  demonstration: 'historical protest',
  conference: 'historical conference',
  airlift: 'historical airlift',
  Inquisition: 'historical tribunal',
  'cantilever bridge': 'bridge',
  'steel arch bridge': 'bridge',
  'suspension bridge': 'bridge',
};

export const POPULARITY: Readonly<Record<string, number>> = {
  continent: 0.7,
  'former state': 0.55,
  ocean: 0.5,
  sea: 0.35,
  'world war': 0.6,
  war: 0.3,
  canal: 0.3,
  'Frigid Zone': 0.35,
  'government building': 0.4,
  'boundary line': 0.3,
  bastion: 0.4,
  'geographical area': 0.25,
  gulf: 0.3,
  strait: 0.3,
  peninsula: 0.25,
  river: 0.18,
};

/** Rows whose name means something else to readers of news, or nothing by itself. */
export const UNCLEAR = new Set(
  (
    'Pentagon|Capitol|Vatican|isle|Wilderness|West|East|SoHo|D-layer|Appleton layer|Heaviside layer|Van Allen belt|' +
    'Rand|Reef|Village|Doris|Para|off-Broadway|Strand|Meuse|Alamo|Balkans|Gulf States|' +
    'North|South|Midi|Leon|Iberia|Thule|Carolina|Dakota|Sierra|Camlan|Jugoslavija'
  ).split('|'),
);

/** Short names of what has a longer one, and of much else. */
export const NOT_ALONE = new Set(['Highlands', 'Wight', 'the City', 'Leaning Tower']);

/** Rivers and lakes less known than what shares their name without "River". */
export const LESS_KNOWN = new Set(['Flint', 'Madeira', 'Ruhr', 'Winnipeg', 'Yukon']);
