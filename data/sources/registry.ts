import { readCurated } from '../curate/read-curated';
import { toDraft } from '../curate/to-draft';
import type { Draft } from '../model';
import { readExceptions } from '../resolve/read-exceptions';
import { readAirlines } from './bodies/airlines';
import { readBrands } from './bodies/brands';
import { readClubs } from './bodies/clubs';
import { readCollegeTeams } from './bodies/college-teams';
import { readCompanies } from './bodies/companies';
import { readGroups } from './bodies/groups';
import { readListedCompanies } from './bodies/listed-companies';
import { readMedia } from './bodies/media';
import { readMinistries } from './bodies/ministries';
import { readNationalTeams } from './bodies/national-teams';
import { readNewspapers } from './bodies/newspapers';
import { readOutlets } from './bodies/outlets';
import { readParliaments } from './bodies/parliaments';
import { readParties } from './bodies/parties';
import { readRor } from './bodies/ror';
import { readSides } from './bodies/sides';
import { readTeams } from './bodies/teams';
import { readCountries } from './countries/countries';
import { readBasketballPlayers } from './people/basketball-players';
import { readCongress } from './people/congress';
import { readFootballers } from './people/footballers';
import { readKnownFor } from './people/known-for';
import { readLeaders } from './people/leaders';
import { readPantheon } from './people/pantheon';
import { readUsOfficials } from './people/us-officials';
import { readWordnetPeople } from './people/wordnet-people';
import { readAirports } from './places/airports';
import { readCities } from './places/cities';
import { readDivisions } from './places/divisions-source';
import { readQuarters } from './places/quarters';
import { readUsCounties } from './places/us-counties';
import { readWordnetPlaces } from './places/wordnet-places';

interface SourceReader {
  key: string;
  /** Drafts in a fixed order, the same on every run; `before` holds what the sources before it read. */
  read(before: readonly Draft[]): Draft[];
}

let written: Draft[] | undefined;

/** The records written by hand in order of id, in whatever file; read once, as ministries follow from their ministers. */
function curated(): Draft[] {
  written ??= readCurated()
    .records.map(({ record }) => toDraft(record))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return written;
}

/** Every source in order of trust, the most trusted last: what it states overrides the earlier. */
export const SOURCES: readonly SourceReader[] = [
  { key: 'wordnet-people', read: () => readWordnetPeople() },
  { key: 'pantheon', read: (before) => readPantheon(before) },
  { key: 'known-for', read: (before) => readKnownFor(before) },
  { key: 'footballers', read: () => readFootballers() },
  { key: 'basketball', read: () => readBasketballPlayers() },
  { key: 'wordnet-places', read: () => readWordnetPlaces() },
  { key: 'brands', read: () => readBrands() },
  { key: 'ror', read: () => readRor() },
  { key: 'newspapers', read: () => readNewspapers() },
  { key: 'outlets', read: () => readOutlets() },
  { key: 'media', read: () => readMedia() },
  { key: 'airlines', read: () => readAirlines() },
  { key: 'teams', read: () => readTeams() },
  { key: 'sides', read: () => readSides() },
  { key: 'college-teams', read: () => readCollegeTeams() },
  { key: 'clubs', read: () => readClubs() },
  { key: 'national-teams', read: () => readNationalTeams() },
  { key: 'listed-companies', read: () => readListedCompanies() },
  { key: 'companies', read: () => readCompanies() },
  { key: 'parties', read: () => readParties() },
  { key: 'parliaments', read: () => readParliaments() },
  { key: 'ministries', read: (before) => readMinistries(curated(), before, readExceptions().same) },
  { key: 'groups', read: () => readGroups() },
  { key: 'airports', read: () => readAirports() },
  { key: 'cities', read: () => readCities() },
  { key: 'quarters', read: (before) => readQuarters(before) },
  { key: 'divisions', read: (before) => readDivisions(new Set(before.map((draft) => draft.id))) },
  { key: 'us-counties', read: () => readUsCounties() },
  { key: 'countries', read: () => readCountries() },
  { key: 'us-officials', read: () => readUsOfficials() },
  { key: 'leaders', read: () => readLeaders() },
  { key: 'congress', read: () => readCongress() },
  { key: 'curated', read: curated },
];
