import type { Feature } from '../../core/linker/weigh/features';
import { weightRow } from '../../core/linker/weigh/weights';

/** Groups of features switched off together, to see what each is worth. */
export const ABLATIONS: readonly (readonly [name: string, features: readonly Feature[]])[] = [
  ['prior', ['priorFull', 'priorShort', 'priorNamed']],
  ['popularity', ['popularity']],
  ['common words, names', ['commonWord', 'commonWordAtStart', 'commonName']],
  ['longer names', ['leftUnsure', 'rightUnsure', 'leftLonger', 'rightLonger']],
  ['full name on page', ['fullBefore', 'fullAfter', 'nearest', 'pageTitle']],
  ['nearest bearer', ['nearest', 'rivalNearer', 'unknownNearer', 'surnameHere']],
  ['acronym definitions', ['acronymDefined', 'acronymOther']],
  ['one sense a page', ['sameForm']],
  ['office', ['titleFits', 'titleThen', 'titleMore', 'titleStrange', 'titleNoPerson']],
  ['page date', ['titleThen', 'titleMore']],
  ['demonym', ['demonymFits', 'demonymStrange']],
  [
    'expected kind',
    [
      'honorificPerson',
      'honorificOther',
      'articlePerson',
      'articlePlace',
      'placingPlace',
      'placingPerson',
      'placeNounPlace',
      'placeNounOther',
      'divisionTown',
      'speechPerson',
      'speechPlace',
      'sportPlace',
      'sportPage',
      'sportTeam',
      'tailPerson',
      'tailOther',
      'officeOfPlace',
      'officeOfPerson',
      'officeRightPlace',
      'officeRightPerson',
    ],
  ],
  ['chains of places', ['regionFits', 'regionStrange', 'partFits']],
  ['related on page', ['related', 'relatedMore']],
  ['same country', ['sameCountry', 'countryMore']],
  ['home country', ['homeCountry']],
];

/** The weights with some set to 0. */
export function without(weights: Record<Feature, number>, features: readonly Feature[]): Float64Array {
  const changed = { ...weights };
  for (const feature of features) changed[feature] = 0;
  return weightRow(changed);
}
