import type { JSX } from 'preact';
import type { Relation } from '../../core/card/entity-card';
import { whenHeld } from './role-lines';
import { Section } from './section';
import { say } from './strings';

interface RelationsProps {
  relations: Relation[];
  onPage: ReadonlySet<string>;
  onOpen: (entity: string) => void;
}

/** Who and what this entity is tied to: first those the page names, then the rest, grouped by the kind of tie. */
export function Relations({ relations, onPage, onOpen }: RelationsProps): JSX.Element {
  const here = relations.filter(({ to }) => onPage.has(to));
  const elsewhere = relations.filter(({ to }) => !onPage.has(to));
  return (
    <>
      {here.length > 0 && <Ties title={say('onThisPage')} relations={here} onOpen={onOpen} />}
      {elsewhere.length > 0 && <Ties title={say('connections')} relations={elsewhere} onOpen={onOpen} />}
    </>
  );
}

function Ties(props: { title: string; relations: Relation[]; onOpen: (entity: string) => void }): JSX.Element {
  return (
    <Section title={props.title}>
      <dl class="ties">
        {groupByLabel(props.relations).map(([label, ties]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <TieList ties={ties} onOpen={props.onOpen} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Names of one tie that are shown at once; the others come on demand. */
const TIES_SHOWN = 6;

function TieList({ ties, onOpen }: { ties: Relation[]; onOpen: (entity: string) => void }): JSX.Element {
  // One more is no longer than the words that would stand for it.
  const shown = ties.length <= TIES_SHOWN + 1 ? ties.length : TIES_SHOWN;
  const listed = ties.map(({ to, name, from, until }) => (
    <span class="tie" key={to}>
      <button type="button" class="name-link" onClick={() => onOpen(to)}>
        {name}
      </button>
      <span class="quiet">{whenTied(from, until)}</span>
    </span>
  ));
  return (
    <>
      {listed.slice(0, shown)}
      {shown < ties.length && (
        <details class="more-ties">
          <summary class="quiet">{say('moreTies', { count: ties.length - shown })}</summary>
          {listed.slice(shown)}
        </details>
      )}
    </>
  );
}

function groupByLabel(relations: Relation[]): [label: string, ties: Relation[]][] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) groups.set(relation.label, [...(groups.get(relation.label) ?? []), relation]);
  return [...groups];
}

/** With a space before it, or nothing. */
function whenTied(from: string | undefined, until: string | undefined): string {
  const when = whenHeld({ ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { to: until }) });
  return when === '' ? '' : ` ${when}`;
}
