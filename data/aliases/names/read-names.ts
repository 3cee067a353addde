import { AliasFlag } from '../../../core/lexicon/lexicon';
import type { DraftAlias } from '../../model';
import { tableRows } from '../../table-rows';
import { AFRICA_NAMES } from './africa-places';
import { ARMED_GROUP_NAMES } from './armed-groups';
import { ARTIST_NAMES } from './artists';
import { BODIES_ABROAD } from './bodies-abroad';
import { BODIES_EUROPE } from './bodies-europe';
import { BODIES_OF_STATES } from './bodies-of-states';
import { BODIES_REST } from './bodies-rest';
import { CAPITAL_NAMES } from './capital-cities';
import { CHINA_CITY_NAMES } from './china-cities';
import { CHINA_PROVINCE_NAMES } from './china-provinces';
import { CITY_NAMES } from './cities';
import { CLUB_NAMES } from './clubs';
import { CLUBS_FAR } from './clubs-far';
import { COMPANIES_AIRLINES } from './companies-airlines';
import { COMPANIES_BANKS } from './companies-banks';
import { COMPANIES_CARS } from './companies-cars';
import { COMPANIES_ENERGY_INDUSTRY } from './companies-energy-industry';
import { COMPANIES_MEDICINE } from './companies-medicine';
import { COMPANIES_REST } from './companies-rest';
import { COMPANIES_SHOPS_BRANDS } from './companies-shops-brands';
import { COMPANIES_TECHNOLOGY } from './companies-technology';
import { CONGRESS_NAMES } from './congress';
import { COUNTY_NAMES } from './counties-britain';
import { MIDEAST_DIVISION_NAMES } from './divisions-mideast';
import { RUSSIA_DIVISION_NAMES } from './divisions-russia';
import { EAST_EUROPE } from './east-europe';
import { ENGLISH_NAMES } from './english-names';
import { EUROPE_AT_HOME } from './europe-at-home';
import { EUROPE_REGION_NAMES } from './europe-regions';
import { FAR_ASIA } from './far-asia';
import { FIRM_NAMES } from './firms';
import { FOOTBALLER_NAMES } from './footballers';
import { FORCE_NAMES } from './forces';
import { GOVERNORS_ABROAD } from './governors-abroad';
import { GREEK_BODIES } from './greek-bodies';
import { GREEK_BRANDS } from './greek-brands';
import { GREEK_COMPANIES } from './greek-companies';
import { GREEK_EVENTS } from './greek-events';
import { GREEK_GENITIVES } from './greek-genitives';
import { GREEK_LAWS_SUMMITS } from './greek-laws-summits';
import { GREEK_PARTIES } from './greek-parties';
import { GREEK_PEOPLE } from './greek-people';
import { GREEK_PEOPLE_EAST } from './greek-people-east';
import { GREEK_PEOPLE_STAGE } from './greek-people-stage';
import { GREEK_PEOPLE_WEST } from './greek-people-west';
import { GREEK_PRESS } from './greek-press';
import { GREEK_SIGHTS } from './greek-sights';
import { GREEK_STATES_BODIES } from './greek-states-bodies';
import { GREEK_TOWNS } from './greek-towns';
import { GREEK_WORLD_BODIES } from './greek-world-bodies';
import { HEBREW_NAMES } from './hebrew';
import { HEBREW_BODIES } from './hebrew-bodies';
import { HEBREW_FIRMS } from './hebrew-firms';
import { HEBREW_NEAR } from './hebrew-near';
import { HEBREW_PEOPLE } from './hebrew-people';
import { HEBREW_PLACES } from './hebrew-places';
import { HEBREW_SURNAMES } from './hebrew-surnames';
import { HEBREW_TEAMS } from './hebrew-teams';
import { HINDI_NAMES } from './hindi';
import { HINDI_ARTISTS } from './hindi-artists';
import { HINDI_BODIES_AMERICA } from './hindi-bodies-america';
import { HINDI_BODIES_STATES } from './hindi-bodies-states';
import { HINDI_BODIES_WORLD } from './hindi-bodies-world';
import { HINDI_BUSINESS } from './hindi-business';
import { HINDI_CITIES } from './hindi-cities';
import { HINDI_COMPANIES } from './hindi-companies';
import { HINDI_COMPANIES_MONEY } from './hindi-companies-money';
import { HINDI_COUNTRIES } from './hindi-countries';
import { HINDI_EVENTS } from './hindi-events';
import { HINDI_GROUPS } from './hindi-groups';
import { HINDI_LANDS } from './hindi-lands';
import { HINDI_OTHERS } from './hindi-others';
import { HINDI_POLITICS_AFRICA } from './hindi-politics-africa';
import { HINDI_POLITICS_AMERICAS } from './hindi-politics-americas';
import { HINDI_POLITICS_EAST } from './hindi-politics-east';
import { HINDI_POLITICS_EUROPE } from './hindi-politics-europe';
import { HINDI_POLITICS_MIDEAST } from './hindi-politics-mideast';
import { HINDI_POLITICS_RUSSIA_UKRAINE } from './hindi-politics-russia-ukraine';
import { HINDI_POLITICS_UNITED_STATES } from './hindi-politics-united-states';
import { HINDI_PRESS } from './hindi-press';
import { HINDI_SIGHTS } from './hindi-sights';
import { HINDI_SPORT_CULTURE } from './hindi-sport-culture';
import { HINDI_SPORTSPEOPLE } from './hindi-sportspeople';
import { HISTORIC_LAND_NAMES } from './historic-lands';
import { HISTORY_NAMES } from './history';
import { HOME_ARABIC } from './home-arabic';
import { HOME_EAST } from './home-east';
import { HOME_EUROPE } from './home-europe';
import { ISLAND_ASIA_NAMES } from './islands-asia';
import { JAPAN_KOREA_NAMES } from './japan-korea';
import { KOREAN_NAMES } from './korean';
import { LAND_NAMES } from './lands';
import { LAWS_EVENTS } from './laws-events';
import { NEAR_EAST } from './near-east';
import { NEWS_EUROPE } from './news-europe';
import { NORTH_THAI_BENGALI } from './north-thai-bengali';
import { PARTY_NAMES } from './parties';
import { PARTIES_REST } from './parties-rest';
import { PEOPLE_OF_POLITICS } from './people-of-politics';
import { PEOPLE_REST } from './people-rest';
import { PERSIAN_REST } from './persian-rest';
import { PLACES_ABROAD } from './places-abroad';
import { PLACES_REST } from './places-rest';
import { PLAYERS_BASKETBALL } from './players-basketball';
import { PRESS_NAMES } from './press';
import { PRESS_REST } from './press-rest';
import { READ_ABROAD } from './read-abroad';
import { READ_FAR } from './read-far';
import { REGION_NAMES } from './regions';
import { SEA_NAMES } from './seas';
import { SENATORS_AMERICA } from './senators-america';
import { SIGHT_NAMES } from './sights';
import { SOUTH_ASIA_NAMES } from './south-asia';
import { OTHER_SPELLINGS } from './spellings';
import { SPORT_REST } from './sport-rest';
import { STATE_NAMES } from './states-america';
import { TAIWAN_NAMES } from './taiwan';
import { TEAMS_AMERICAN_FOOTBALL } from './teams-american-football';
import { TEAMS_BASEBALL } from './teams-baseball';
import { TEAMS_BASKETBALL } from './teams-basketball';
import { TEAMS_FOOTBALL_BRITAIN } from './teams-football-britain';
import { TEAMS_FOOTBALL_GERMANY_FRANCE } from './teams-football-germany-france';
import { TEAMS_FOOTBALL_SOUTH } from './teams-football-south';
import { TEAMS_ICE_HOCKEY } from './teams-ice-hockey';
import { VIETNAMESE_NAMES } from './vietnamese';
import { WAR_NAMES } from './wars';
import { WORLD_NAMES } from './world';

/**
 * Tables of names, reviewed by hand. One entity a line: `id | language: name, name | …`, behind a name perhaps the share of
 * its mentions that mean the entity. An entity may be in several.
 */
const TABLES = [
  WORLD_NAMES,
  VIETNAMESE_NAMES,
  WAR_NAMES,
  PLACES_ABROAD,
  BODIES_ABROAD,
  BODIES_EUROPE,
  ARMED_GROUP_NAMES,
  ARTIST_NAMES,
  CLUB_NAMES,
  CLUBS_FAR,
  CONGRESS_NAMES,
  FIRM_NAMES,
  FOOTBALLER_NAMES,
  FORCE_NAMES,
  GREEK_BODIES,
  GREEK_PEOPLE,
  GREEK_LAWS_SUMMITS,
  GREEK_BRANDS,
  GREEK_WORLD_BODIES,
  GREEK_TOWNS,
  GREEK_STATES_BODIES,
  GREEK_PRESS,
  GREEK_PARTIES,
  GREEK_EVENTS,
  GREEK_COMPANIES,
  GREEK_GENITIVES,
  GREEK_PEOPLE_STAGE,
  GREEK_PEOPLE_EAST,
  GREEK_PEOPLE_WEST,
  HEBREW_NAMES,
  HEBREW_BODIES,
  HEBREW_FIRMS,
  HEBREW_NEAR,
  HEBREW_PEOPLE,
  HEBREW_PLACES,
  HEBREW_SURNAMES,
  HEBREW_TEAMS,
  HINDI_NAMES,
  HINDI_POLITICS_UNITED_STATES,
  HINDI_POLITICS_AMERICAS,
  HINDI_POLITICS_EUROPE,
  HINDI_POLITICS_MIDEAST,
  HINDI_POLITICS_EAST,
  HINDI_POLITICS_RUSSIA_UKRAINE,
  NORTH_THAI_BENGALI,
  HINDI_POLITICS_AFRICA,
  HINDI_BUSINESS,
  HINDI_ARTISTS,
  HINDI_SPORTSPEOPLE,
  HINDI_BODIES_AMERICA,
  HINDI_BODIES_STATES,
  HINDI_BODIES_WORLD,
  HINDI_CITIES,
  HINDI_COMPANIES,
  HINDI_COMPANIES_MONEY,
  HINDI_COUNTRIES,
  HINDI_EVENTS,
  HINDI_GROUPS,
  HINDI_LANDS,
  HINDI_OTHERS,
  HINDI_PRESS,
  HINDI_SIGHTS,
  HINDI_SPORT_CULTURE,
  HISTORY_NAMES,
  HOME_ARABIC,
  HOME_EAST,
  EUROPE_AT_HOME,
  HOME_EUROPE,
  KOREAN_NAMES,
  LAND_NAMES,
  CITY_NAMES,
  PARTY_NAMES,
  PRESS_NAMES,
  NEWS_EUROPE,
  READ_ABROAD,
  READ_FAR,
  REGION_NAMES,
  SIGHT_NAMES,
  OTHER_SPELLINGS,
  TAIWAN_NAMES,
  AFRICA_NAMES,
  CAPITAL_NAMES,
  CHINA_CITY_NAMES,
  CHINA_PROVINCE_NAMES,
  COUNTY_NAMES,
  MIDEAST_DIVISION_NAMES,
  RUSSIA_DIVISION_NAMES,
  EUROPE_REGION_NAMES,
  GREEK_SIGHTS,
  HISTORIC_LAND_NAMES,
  ISLAND_ASIA_NAMES,
  JAPAN_KOREA_NAMES,
  SEA_NAMES,
  SOUTH_ASIA_NAMES,
  STATE_NAMES,
  COMPANIES_CARS,
  COMPANIES_AIRLINES,
  COMPANIES_BANKS,
  COMPANIES_TECHNOLOGY,
  COMPANIES_SHOPS_BRANDS,
  COMPANIES_ENERGY_INDUSTRY,
  COMPANIES_MEDICINE,
  COMPANIES_REST,
  TEAMS_BASKETBALL,
  TEAMS_ICE_HOCKEY,
  TEAMS_BASEBALL,
  TEAMS_AMERICAN_FOOTBALL,
  SENATORS_AMERICA,
  GOVERNORS_ABROAD,
  PLAYERS_BASKETBALL,
  TEAMS_FOOTBALL_BRITAIN,
  TEAMS_FOOTBALL_SOUTH,
  TEAMS_FOOTBALL_GERMANY_FRANCE,
  BODIES_OF_STATES,
  BODIES_REST,
  LAWS_EVENTS,
  PARTIES_REST,
  PEOPLE_REST,
  PERSIAN_REST,
  PLACES_REST,
  PRESS_REST,
  SPORT_REST,
  PEOPLE_OF_POLITICS,
  ...ENGLISH_NAMES,
  ...FAR_ASIA,
  ...NEAR_EAST,
  ...EAST_EUROPE,
];

let table: Map<string, DraftAlias[]> | undefined;

function read(): Map<string, DraftAlias[]> {
  const names = new Map<string, DraftAlias[]>();
  for (const [id = '', ...languages] of TABLES.flatMap((names) => tableRows(names))) {
    const aliases = languages.flatMap((entry) => {
      const [lang = '', texts = ''] = entry.split(': ');
      return texts.split(', ').map((text) => aliasOf(text.trim(), lang.trim()));
    });
    names.set(id.trim(), [...(names.get(id.trim()) ?? []), ...aliases]);
  }
  return names;
}

/** A name, behind it perhaps its share, before it a mark if it is letters or a short form: "Moderaterna ~0.85", "#SVP", "^Spurs". */
function aliasOf(written: string, lang: string): DraftAlias {
  const letters = written.startsWith('#');
  const short = written.startsWith('^');
  const [text = '', share] = (letters || short ? written.slice(1) : written).split(' ~');
  const flags = letters ? AliasFlag.Acronym | AliasFlag.CaseSensitive : short ? AliasFlag.Short : 0;
  return share === undefined ? { text, lang, flags } : { text, lang, flags, prior: Number(share) };
}

/** Names of an entity in other languages by the tables; none for most. */
export function worldNames(id: string): readonly DraftAlias[] {
  table ??= read();
  return table.get(id) ?? [];
}

/** Ids in the tables that are none of these: an entity that went or got another id. */
export function namesOfNobody(ids: ReadonlySet<string>): string[] {
  table ??= read();
  return [...table.keys()].filter((id) => !ids.has(id));
}
