import * as v from 'valibot';
import { KINDS } from '../core/card/entity-card';
import { PLACES } from '../core/linker/document';
import { LONGEST, MOST_RULES, SCOPES } from '../core/rules/rules';

/**
 * Shapes and bounds of every argument the background accepts. A page cannot speak to the background, but a content
 * script shares a process with a page that may be hostile: nothing larger or other than this gets in.
 */
const text = (units: number) => v.pipe(v.string(), v.maxLength(units));
const whole = v.pipe(v.number(), v.integer());
const slug = text(120);

const run = v.object({
  key: whole,
  order: v.number(),
  text: text(200_000),
  place: v.picklist(PLACES),
  lang: v.optional(text(40)),
});
const info = v.object({ title: text(2_000), lang: text(40), date: text(10), host: text(300) });
const castMember = v.object({
  entity: slug,
  name: text(300),
  kind: v.picklist(KINDS),
  line: text(500),
  count: whole,
  confidence: v.number(),
});
const documentKey = text(80);

/** What a rule about a name is about; `where` is added by pages only, never by a card. */
const about = { entity: slug, surface: text(LONGEST.surface), scope: v.picklist(SCOPES) };
const where = text(LONGEST.where);
const oneName = v.picklist(['mute', 'know']);
const ruleOf = <W extends v.ObjectEntries>(wrong: W) =>
  [
    v.strictObject({ do: v.literal('wrong'), ...wrong }),
    v.strictObject({ do: oneName, entity: slug }),
    v.strictObject({ do: v.literal('undo'), of: v.literal('wrong'), ...wrong }),
    v.strictObject({ do: v.literal('undo'), of: oneName, entity: slug }),
  ] as const;
const rules = v.pipe(v.array(v.unknown()), v.maxLength(MOST_RULES));
const choices = v.record(text(40), v.unknown());

const offs = v.picklist(['site-off', 'all-off']);

const ASKS = {
  'page.state': v.object({ url: text(100_000) }),
  'page.link': v.object({
    document: documentKey,
    info,
    held: whole,
    runs: v.pipe(v.array(run), v.maxLength(20_000)),
    removed: v.pipe(v.array(whole), v.maxLength(200_000)),
  }),
  'page.cast': v.object({ document: documentKey, cast: v.pipe(v.array(castMember), v.maxLength(5_000)) }),
  'page.gone': v.object({ document: documentKey }),
  'card.seen': v.object({ entity: slug }),
  'cards.get': v.object({ entities: v.pipe(v.array(slug), v.maxLength(200)) }),
  'card.choose': v.union([
    ...ruleOf(about),
    v.strictObject({ do: offs }),
    v.strictObject({ do: v.literal('undo'), of: offs }),
  ]),
  'tab.overview': v.object({ tab: whole }),
  'tab.jump': v.object({ tab: whole, entity: slug }),
  'dataset.info': v.optional(v.null()),
  'history.get': v.optional(v.null()),
  'history.clear': v.optional(v.null()),
  'dataset.search': v.object({ query: text(200), limit: v.pipe(whole, v.minValue(1), v.maxValue(100)) }),
  'settings.get': v.optional(v.null()),
  'settings.set': choices,
  'rules.get': v.optional(v.null()),
  'rules.change': v.union([
    ...ruleOf({ ...about, where }),
    v.strictObject({ do: v.literal('forget'), of: v.picklist(['wrong', 'mute', 'know']) }),
  ]),
  'choices.get': v.optional(v.null()),
  'choices.restore': v.object({
    settings: choices,
    rules: v.object({ wrong: rules, muted: rules, known: rules }),
  }),
  'site.switch': v.object({ host: text(300), on: v.boolean() }),
  'mode.switch': v.object({ host: text(300), chosen: v.boolean() }),
} as const;

/** True when `ask` has the shape and stays within the bounds of the call `name`. */
export function validAsk(name: string, ask: unknown): boolean {
  const schema = ASKS[name as keyof typeof ASKS];
  return schema !== undefined && v.is(schema, ask);
}
