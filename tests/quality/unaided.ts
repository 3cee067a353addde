/**
 * `npm run unaided [-- --list]`: are the best known names recognised where nothing else on the page helps? Every entity of
 * {@link HEARD_OF} or more is put into two plain sentences of its kind; counted are those linked to it at least once and
 * both times, by kind. `--list` names the others, and what was linked instead. English names alone, about a minute.
 */
import { KINDS, type Kind } from '../../core/card/entity-card';
import { identitiesOf, openDataset } from './dataset';
import { linkGold } from './link-gold';

/** Popularity from which a reader of news has heard of an entity. */
const HEARD_OF = 0.35;

/** Words that go with anything of the kind: no verb of speech before persons, no "in" before places. */
const SENTENCES: Record<Kind, (name: string) => string> = {
  person: (name) => `It was ${name} who spoke last, the report said. The idea came from ${name} in the first place.`,
  place: (name) => `The budget is a matter for ${name}, the report argued. But ${name} wants to grow.`,
  organisation: (name) => `The plan was written by ${name}, the report argued. Later ${name} changed it.`,
  group: (name) => `The plan was written by ${name}, the report argued. Later ${name} changed it.`,
  event: (name) => {
    const bare = name.replace(/^the /i, '');
    return `The report was about the ${bare}, she wrote. After the ${bare} little was the same.`;
  },
};

const pack = openDataset();
const { entities } = pack;
const identities = await identitiesOf(pack);
const counts = new Map<Kind, { names: number; once: number; twice: number }>(
  KINDS.map((kind) => [kind, { names: 0, once: 0, twice: 0 }]),
);
const missed: string[] = [];
for (let entity = 0; entity < entities.count && entities.popularity(entity) >= HEARD_OF; entity++) {
  const id = entities.id(entity);
  const kind = entities.kind(entity);
  const text = SENTENCES[kind](entities.name(entity));
  const links = linkGold({ doc: id, lang: 'en', text, mentions: [] }, pack, identities);
  const right = links.filter(({ link }) => link.entity === id).length;
  const count = counts.get(kind) as { names: number; once: number; twice: number };
  count.names++;
  if (right > 0) count.once++;
  if (right > 1) count.twice++;
  const others = links.filter(({ link }) => link.entity !== id).map(({ link }) => link.entity);
  if (right === 0) missed.push(`${kind.padEnd(12)} ${id}${others.length > 0 ? ` → ${[...new Set(others)]}` : ''}`);
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
console.log('kind          names   linked  both times');
for (const [kind, { names, once, twice }] of counts)
  console.log(`${kind.padEnd(12)} ${String(names).padStart(6)} ${share(once, names)}    ${share(twice, names)}`);
if (process.argv.includes('--list')) console.log(missed.sort().join('\n'));
