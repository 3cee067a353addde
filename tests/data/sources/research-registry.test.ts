import { expect, it } from 'vitest';
import { readRor } from '../../../data/sources/bodies/ror';
import { nounOf } from '../../../data/sources/bodies/ror-nouns';

const asof = '2026-01-22';

it('gives a ministry at the seat of a province to the province', () => {
  const row = { id: 'x', n: 'Ministry of Education', ty: ['government'], asof };
  const named = (cc: string, city: string, wp?: string) =>
    readRor([{ ...row, cc, city, ...(wp && { wp }) } as never])[0]?.name;
  expect(named('CA', 'Toronto')).toBe('Ministry of Education of Ontario');
  expect(named('CA', 'Ottawa')).toBe('Ministry of Education of Canada');
  expect(named('YE', 'Aden', 'ar:وزارة التعليم (اليمن)')).toBe('Ministry of Education of Yemen');
});

it.each([
  ['Cambridge University Hospitals NHS Foundation Trust', 'healthcare', 'National Health Service trust'],
  ['Odense University Hospital', 'healthcare', 'Hospital'],
  ['University of Chicago Medical Center', 'healthcare', 'Hospital'],
  ['Dagestan State Medical University', 'healthcare', 'University'],
  ['Kharkiv Institute of Physics and Technology', 'facility', 'Research institute'],
  ['Riksarkivet', 'archive', 'Archive'],
  ['American College of Clinical Pharmacy', 'nonprofit', 'Non-profit organisation'],
  ['Association of College and Research Libraries', 'nonprofit', 'Non-profit organisation'],
  ['University of Michigan Press', 'other', 'Organisation'],
  ['Department of Livestock Services', 'government', 'Government department'],
  ['Ministério da Saúde', 'government', 'Government ministry'],
  ['Chester Zoo', 'archive', 'Zoo'],
  ['Australian National Wildlife Collection', 'archive', 'Collection'],
  ['Historic England', 'archive', 'Organisation'],
  ["Ajuntament de L'Hospitalet", 'government', 'Government body'],
  ['American Political Science Association', 'funder', 'Association'],
  ['Bezos Earth Fund', 'funder', 'Funding body'],
  ['Belfast City Council', 'government', 'Local authority'],
  ['Government of Victoria', 'government', 'Government'],
  ['New Zealand Police', 'government', 'Police force'],
])('%s (%s): %s', (name, type, noun) => {
  expect(nounOf(name, { ty: [type] })).toBe(noun);
});

it('tells the arms of a state as the state’s', () => {
  const row = { id: 'x', cc: 'CA', city: 'Ottawa', asof };
  const lineOf = (n: string, ty: string) => readRor([{ ...row, n, ty: [ty] } as never])[0]?.line;
  expect(lineOf('Canadian Armed Forces', 'government')).toBe('Armed forces of Canada');
  expect(lineOf('Royal Canadian Navy', 'government')).toBe('Navy of Canada');
  expect(lineOf('Salvation Army', 'nonprofit')).toBe('Non-profit organisation in Ottawa, Canada');
});

it('puts no body of many states under the state of its seat', () => {
  const row = { id: 'x', ty: ['government'], asof };
  const [agency] = readRor([{ ...row, n: 'European Food Safety Authority', cc: 'IT', city: 'Parma' } as never]);
  expect(agency?.line).toBe('Agency of the European Union in Parma, Italy');
  expect(agency?.country).toBeUndefined();
});

it('names a body in English where registry and article do, under the id it had', () => {
  const row = { id: 'x', ty: ['education'], cc: 'ES', city: 'Oviedo', n: 'Universidad de Oviedo', asof };
  const al = [['University of Oviedo', 'en', 'l']];
  const [body] = readRor([{ ...row, al, wp: 'en:University of Oviedo' } as never]);
  expect(body).toMatchObject({ id: 'universidad-de-oviedo', name: 'University of Oviedo' });
  expect(body?.aliases).toContainEqual({ text: 'Universidad de Oviedo', lang: '', flags: 0 });
  expect(readRor([{ ...row, al, wp: 'es:Universidad de Oviedo' } as never])[0]?.name).toBe('Universidad de Oviedo');
  expect(readRor([{ ...row, al, wp: 'id:Universitas Oviedo' } as never])).toEqual([]);
  expect(readRor([{ ...row, al } as never])).toEqual([]);
  expect(readRor([{ ...row, al, cc: 'US' } as never])).toHaveLength(1);
  const letters = { ...row, ty: ['government'], n: 'Water and Power Authority (WAPA)', al: [['WAPA', null, 'a']] };
  expect(readRor([letters as never])[0]?.name).toBe('Water and Power Authority');
});

it('gives no body a word that is a surname or a noun to the most', () => {
  const row = { id: 'x', ty: ['nonprofit'], cc: 'US', city: 'Seattle', n: 'Lark Cancer Center', asof };
  const al = ['The Hutch', 'Lark Center'].map((text) => [text, 'en', 'x']);
  expect(readRor([{ ...row, al } as never])[0]?.aliases.map(({ text }) => text)).toEqual(['Lark Center']);
});
