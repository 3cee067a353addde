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
  ])('%s described as “%s”', (noun, description, name, told) => {
    expect(bodyTold(noun, description, name)).toBe(told);
  });
});
