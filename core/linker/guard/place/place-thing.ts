import type { PageMention } from '../../settle/page-mention';
import { classOf, LOWER, unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { wordStarting } from '../../units/word-walk';

/** What is called after a place wherever it comes from: the place, and the things. */
const THINGS = new Map(
  `angora: wool rabbit rabbits goat goats|aylesbury: duck ducks|bath: bun buns|berkshire: pig pigs pork|bermuda: shorts grass
  bologna: sandwich sandwiches|bombay: mix duck|boston: terrier terriers|brazil: nut nuts|brussels: sprout sprouts
  buffalo: wing wings sauce|cayenne: pepper|cheddar: cheese|chelsea: boot boots bun buns tractor tractors|cumberland: sausage sausages
  delhi: belly|dijon: mustard|dover: sole|dundee: cake|epsom: salt salts|eton: mess|guernsey: cow cows cattle|havana: syndrome
  india: ink|jersey: cow cows cattle|jerusalem: artichoke artichokes|labrador: retriever retrievers puppy puppies
  lancashire: hotpot|lima: bean beans|manila: envelope envelopes folder folders|morocco: leather|newfoundland: dog dogs
  norfolk: terrier terriers|oxford: comma|panama: hat hats|parma: ham violets|peking: duck|stockholm: syndrome
  vienna: sausage sausages|worcester: sauce|yorkshire: pudding puddings terrier terriers`
    .split(/[|\n]/)
    .map((line) => line.trim().split(': ') as [string, string])
    .map(([place, things]) => [place, new Set(things.split(' '))]),
);

/** "[Brussels] sprouts", "a [Panama] hat": a thing, and no place. */
export function isThingsPlace({ many, text, from: { run, lang }, scanned: { end } }: PageMention): boolean {
  if (many || lang !== 'en' || unitAt(run.text, end) !== SPACE) return false;
  if (classOf(unitAt(run.text, end + 1)) !== LOWER) return false;
  return THINGS.get(text.toLowerCase())?.has(wordStarting(run.text, end + 1)) === true;
}
