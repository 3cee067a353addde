import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
court-de@0.5 | organisation | DE | Highest constitutional court of Germany | Verfassungsgericht ~0.95; Federal Constitutional Court
court-kr@0.4 | organisation | KR | Constitutional court of South Korea | südkoreanische Verfassungsgericht ~0.98; Constitutional Court of Korea
country-kr@0.8 | place | KR | Country in Asia | Südkorea ~0.98; South Korea
`);
const entitiesOf = (text: string) => linkText(text, world, { lang: 'de' }).links.map(({ entity }) => entity);

test('a court told with its country is meant by the bare noun behind it', () => {
  const text = 'Das südkoreanische Verfassungsgericht tagt.\nVor dem Verfassungsgericht standen viele Menschen.';
  expect(entitiesOf(text)).toEqual(['court-kr', 'court-kr']);
});

test('without such a court it is that of the page’s country', () => {
  expect(entitiesOf('Vor dem Verfassungsgericht standen viele Menschen.')).toEqual(['court-de']);
});
