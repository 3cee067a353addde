import { describe, expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
wang-yi@0.5 | person | CN | Foreign minister | Wang Yi
wang-huning@0.5 | person | CN | Politician | Wang Huning
wang-wentao@0.5 | person | CN | Commerce minister | Wang Wentao; Commerce Minister Wang Wentao
mao-ning@0.3 | person | CN | Spokesperson | Mao Ning
mao-zedong@0.5 | person | CN | Leader | Mao Zedong; Mao ~0.6 #1
alexandr-wang@0.4 | person | US | Businessperson | Alexandr Wang; Wang ~0.05 #1
han-duck-soo@0.4 | person | KR | Prime minister | Han Duck-soo
kim-min-seok@0.4 | person | KR | Prime minister | Kim Min-seok; Kim ~0.1 #1
li-us@0.4 | person | US | Politician | Li Yard
stopper@0.4 | person | GB | Writer | Tom Stopper
denton@0.4 | person | GB | Actor | Judi Denton
salahuddin@0.4 | person | BD | Politician | Salahuddin Ahmed
yunus@0.4 | person | BD | Politician | Mohammad Yunus
rafiq@0.4 | person | PK | Politician | Rafiquddin Ahmed
cho-jp@0.4 | person | JP | Politician | Cho Tamura
moon-jae-in@0.4 | person | KR | President | Moon Jae-in
`);
const linked = (text: string, lang = 'en') =>
  linkText(text, world, { lang }).links.map(({ entity, confidence }) => (confidence < 0.6 ? '' : entity));

describe('the surname that stands first, alone', () => {
  test.each([
    ['At noon Wang Yi spoke. On Monday Wang said so.', ['wang-yi', 'wang-yi']],
    ['At noon Wang Yi spoke. Wang left, and Wang’s car followed.', ['wang-yi', 'wang-yi', 'wang-yi']],
    ['At noon Mao Ning spoke. Mao said so.', ['mao-ning', 'mao-ning']],
    ['At noon Han Duck-soo spoke. The court said Han was free.', ['han-duck-soo', 'han-duck-soo']],
    ['At noon Moon Jae-in spoke. Moon said so.', ['moon-jae-in', 'moon-jae-in']],
    ['At noon Commerce Minister Wang Wentao spoke. Wang left.', ['wang-wentao', 'wang-wentao']],
    ['At noon Salahuddin Ahmed spoke. On Monday Salahuddin left.', ['salahuddin', 'salahuddin']],
    // Who was named last.
    ['At noon Wang Yi met Alexandr Wang. On Monday he said Wang left.', ['wang-yi', 'alexandr-wang', 'alexandr-wang']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('other uses of the word', () => {
  test.each([
    ['On Monday Han said so. At noon Han Duck-soo spoke.', ['han-duck-soo']],
    ['At noon Wang Yi spoke. Then Wang Ning spoke. Wang left.', ['wang-yi']],
    ['At noon Wang Yi spoke. Then Vera Wang spoke. Wang left.', ['wang-yi']],
    [
      'Wang Yi spoke. Alexandr Wang came. On Monday others said Wang left.',
      ['wang-yi', 'alexandr-wang', 'alexandr-wang'],
    ],
    ['At noon Mohammad Yunus spoke. On Monday Mohammad left.', ['yunus']],
    ['At noon Rafiquddin Ahmed spoke. On Monday Rafiquddin left.', ['rafiq']],
    ['At noon Wang Yi and Wang Huning spoke. Wang left.', ['wang-yi', 'wang-huning']],
    ['At noon Li Yard spoke. On Monday Li left.', ['li-us']],
    ['At noon Cho Tamura spoke. On Monday Cho left.', ['cho-jp']],
    ['At noon Moon Jae-in spoke. Moon rises in the east.', ['moon-jae-in']],
    ['At noon Han Duck-soo spoke of the Han river, of Han-style walls and of Hanover.', ['han-duck-soo']],
    ['At noon Wang Yi spoke in Wang Square.', ['wang-yi']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe('knights by their first names', () => {
  test.each([
    ['At noon Sir Tom Stopper spoke. Sir Tom left, and we saw Sir Tom’s car.', ['stopper', 'stopper', 'stopper']],
    ['At noon Dame Judi Denton spoke. On Monday Dame Judi left.', ['denton', 'denton']],
    ['At noon Tom Stopper spoke. Sir Tom left.', ['stopper']],
    ['At noon Sir Tom Stopper spoke. Tom left.', ['stopper']],
    ['At noon Sir Tom Stopper spoke. Sir Tom Jones left. Sir Tom sang.', ['stopper']],
  ])('%s', (text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

test('in other languages', () => {
  expect(linked('Hier Wang Yi est venu. Puis le ministre Wang a parlé.', 'fr')).toEqual(['wang-yi', 'wang-yi']);
  expect(linked('I går talade Han Duck-soo. Han sade det. ”Han är fri”, sade de.', 'sv')).toEqual(['han-duck-soo']);
  expect(linked('Ayer Han Duck-soo vino. Han llegado muchos.', 'es')).toEqual(['han-duck-soo']);
});
