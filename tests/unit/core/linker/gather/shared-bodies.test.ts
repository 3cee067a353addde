import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
house-us | organisation | US | Lower house of the United States | House of Representatives ~0.7; House ~0.04 #1
house-ph | organisation | PH | Lower house of the Philippines | House of Representatives of the Philippines; House of Representatives ~0.05 #1
chiefs-us@0.5 | organisation | US | Heads of the American armed forces | Joint Chiefs of Staff ~0.65
senate-us | organisation | US | Upper house of the United States | Senate of the United States; Senate ~0.65 #1
senate-ph | organisation | PH | Upper house of the Philippines | Senate of the Philippines; Senate ~0.1 #1
party-us | organisation | US | Political party in the United States | Democratic Party ~0.75
pdp-ng | organisation | NG | Political party in Nigeria | Peoples Democratic Party ~0.3; PDP ~0.45 #66
party-us-2 | organisation | US | Political party in the United States | Republican Party ~0.9
party-cl | organisation | CL | Political party in Chile | Republican Party ~0.02
dpp-tw | organisation | TW | Governing party of Taiwan | Verdant Advance Party ~0.86
dpp-mw | organisation | MW | Political party in Malawi | Verdant Advance Party ~0.12
lilongwe | place | MW | Capital of Malawi | Lilongwe
manila | place | PH | Capital of the Philippines | Manila
lima | place | PE | Capital of Peru | Lima
white-house | place | US | Seat of the president of the United States | White House ~0.99 #128
justice-us | organisation | US | Executive department of the United States | Department of Justice of the United States ~0.85; Department of Justice ~0.85; DOJ ~0.85 #66
farms-ph | organisation | PH | Government department in the Philippines | Department of Agriculture ~0.88
liberals-ca@0.9 | organisation | CA | Political party in Canada | Liberal Party of Canada; Liberals ~0.5 #5
liberals-se | organisation | SE | Political party in Sweden | The Liberals ~0.14; the Liberals ~0.14
ottawa | place | CA | Capital of Canada | Ottawa
toronto | place | CA | City in Ontario, Canada | Toronto
advance-party | organisation | CA | Political party in Canada | New Advance Party
commons-gb@0.6 | organisation | GB | Lower house of Britain | House of Commons; Commons ~0.4 #1
commons-co@0.1 | organisation | CO | Political party in Colombia | The Commons ~0.74 #128
london | place | GB | Capital of Britain | London
covid-19 | event | | Pandemic | COVID-19
lark-congress | organisation | IN | Political party in India | Lark National Congress; Congress ~0.12 #1
us-congress@0.7 | organisation | US | Legislature of the United States | United States Congress; Congress ~0.75 #1
rill-party@0.1 | organisation | MW | Political party in Malawi | Rill Party of Malawi; RPM ~0.04 #66
rill-party-fj@0.1 | organisation | FJ | Political party in Fiji | Rill Party of Fiji; RPM ~0.04 #66
`);

test.each([
  ['Leaders of the House of Representatives came. The Senate did not.', []],
  ['The White House asked the Joint Chiefs of Staff.', ['white-house', 'chiefs-us']],
  ['Manila asked the Joint Chiefs of Staff.', ['manila']],
  ['A lawmaker of the Republican Party came.', ['party-us-2']],
  ['A lawmaker of the Democratic Party came.', []],
  ['In Manila and Lima a lawmaker of the Republican Party came.', ['manila', 'lima']],
  ['In Manila the House of Representatives met. He urged House members to go.', ['manila', 'house-ph']],
  ['In Lilongwe the Verdant Advance Party met.', ['lilongwe', 'dpp-mw']],
  ['In Manila the Verdant Advance Party met.', ['manila', 'dpp-tw']],
  ['In Manila the Senate met.', ['manila', 'senate-ph']],
  ['In Manila, unlike London, the House of Representatives met.', ['manila', 'london', 'house-ph']],
  ['In Lilongwe the RPM met.', ['lilongwe', 'rill-party']],
  ['He joined the Lark National Congress in May. The Congress won in June.', ['lark-congress', 'lark-congress']],
  [
    'In Manila the Department of Agriculture met. In Manila and Lilongwe the RPM did.',
    ['manila', 'farms-ph', 'manila', 'lilongwe'],
  ],
  ['He chairs the Philippine Democratic Party (PDP). The PDP met.', []],
  ['He chairs the Peoples Democratic Party (PDP). The PDP met.', ['pdp-ng', 'pdp-ng']],
  ['Then Ann Lacson said de Lima was out.', []],
  ['Then Ann Lacson was in Lima.', ['lima']],
  ['In Manila and Lima the Department of Justice (DOJ) met. The DOJ agreed.', ['manila', 'lima']],
  ['In Ottawa and Toronto the Department of Agriculture met.', ['ottawa', 'toronto']],
  ['In Manila the Department of Agriculture met.', ['manila', 'farms-ph']],
  ['In Ottawa and Toronto, where the Liberals won, it rained.', ['ottawa', 'toronto', 'liberals-ca']],
  ['He is Director of Protocol for the New Advance Party (NAP).', ['advance-party']],
  ['The Committee on Ties Between Canada and the New Advance Party met.', []],
  ['In London it rained. The Commons backed it.', ['london', 'commons-gb']],
  ['The White House COVID-19 response was late.', ['white-house', 'covid-19']],
])('%s', (text, expected) => {
  expect(linkText(text, world).links.map(({ entity }) => entity)).toEqual(expected);
});

const north = tinyWorld(`
greens-ca@0.6 | organisation | CA | Political party in Canada | Green Folk of Canada; the Greens ~0.8
ottawa | place | CA | Capital of Canada | Ottawa
`);

test('an article in small letters is no part of a name where the sentence begins', () => {
  expect(linkText('In Ottawa it rained. The Greens won.', north).surfaces).toEqual(['Ottawa', 'Greens']);
});
