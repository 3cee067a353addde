import { describe, expect, it } from 'vitest';
import { bodyTold, isPlaceTold } from '../../../data/sources/bodies/operator-kinds';

describe('operators', () => {
  it.each([
    ['large city in Baden-Württemberg, Germany', true],
    ['German district in Lower Saxony', true],
    ['city in and county seat of El Paso County, Colorado, United States', true],
    ['government of Kendall County, Illinois, United States', true],
    ['province of Argentina', true],
    ['municipal utility company in Dresden, Germany', false],
    ['independent city near Roanoke, Virginia, United States', true],
    ['water district in California', false],
    ['agency of the state of Oklahoma', false],
    ['Government of India enterprise', false],
  ])('%s is a place: %s', (description, place) => {
    expect(isPlaceTold(description)).toBe(place);
  });
  it.each([
    ['hospital operator', 'ministry in Zambia', 'Ministry of Health', 'government ministry'],
    ['government body', 'executive agency of Bulgaria under the Ministry of Labour', 'Employment Agency', undefined],
    ['police force', 'highest court in Costa Rica', 'Supreme Court of Justice of Costa Rica', 'court'],
    ['prison service', 'law enforcement agency in Alabama, USA', 'Alabama Department of Corrections', undefined],
    ['government body', 'U.S. federal law enforcement agency', 'Bureau X', 'law-enforcement agency'],
    ['power company', 'private college in Middlebury, Vermont, US', 'Middlebury College', 'college'],
    ['hospital operator', 'teaching hospital', 'Uppsala University Hospital', undefined],
    ['power company', 'government agency', 'Puerto Rico Electric Power Authority', undefined],
    ['power company', 'government agency', 'Bureau of Reclamation', 'government agency'],
    [
      'power company',
      'public transit authority in the U.S. state of New Jersey',
      'NJ Transit',
      'public-transport operator',
    ],
    ['ferry company', 'agency of the city', 'City Department of Transportation', undefined],
    ['energy company', 'Turkish municipal institution', 'Water and Sewerage Administration', 'water company'],
    ['energy company', 'mayor–council government of the Central Coast', 'Central Coast Council', 'local authority'],
    ['charity', 'integrated health care system for U.S. veterans', 'Veterans Health', 'health-care provider'],
    ['railway company', 'national rail transport authority', 'Ukrainian Railways', undefined],
    ['charity', 'British charity', 'Barnardo’s', undefined],
  ])('%s described as “%s”', (noun, description, name, told) => {
    expect(bodyTold(noun, description, name)).toBe(told);
  });
});
