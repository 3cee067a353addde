import type { JSX } from 'preact';
import type { Leader, Relation, Source } from '../../core/card/entity-card';
import { whenHeld } from './role-lines';
import { Section, SourceMarks } from './section';
import { say } from './strings';

/** led-by, has-officeholder: who leads a firm may have founded it too. */
const LEADS = /^led|-off/;

interface RelationsProps {
  relations: Relation[];
  /** Those who lead it, who have a section of their own. */
  leaders: Leader[];
  sources: Source[];
  onPage: ReadonlySet<string>;
  onOpen: (entity: string) => void;
}

/**
 * Who and what this entity is tied to: first those the page names, a line each with its sources, then the rest, grouped
 * by the kind of tie.
 */
export function Relations({ relations, leaders, sources, onPage, onOpen }: RelationsProps): JSX.Element {
  const here = relations.filter(({ to }) => onPage.has(to));
  const isTold = ({ to, type }: Relation) => LEADS.test(type) && leaders.some(({ id }) => id === to);
  const elsewhere = relations.filter((tie) => !onPage.has(tie.to) && !isTold(tie));
  return (
    <>
      {here.length > 0 && (
        <Ties
          title={say('onThisPage')}
          groups={here.map((relation) => [relation.label, [relation]])}
          sources={sources}
          onOpen={onOpen}
        />
      )}
      {elsewhere.length > 0 && <Ties title={say('connections')} groups={groupByLabel(elsewhere)} onOpen={onOpen} />}
    </>
  );
}

interface TiesProps {
  title: string;
  groups: [label: string, ties: Relation[]][];
  /** Given where each tie is to show its own. */
  sources?: Source[];
  onOpen: (entity: string) => void;
}

function Ties({ title, groups, sources, onOpen }: TiesProps): JSX.Element {
  return (
    <Section title={title}>
      <dl class="ties">
        {groups.map(([label, ties], index) => (
          <div key={label + index}>
            <dt lang="en">{label}</dt>
            <dd>
              <TieList ties={ties} onOpen={onOpen} />
              {sources && <SourceMarks sources={sources} of={ties.flatMap((tie) => tie.sources)} />}
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
  const when = whenHeld({ from, to: until });
  return when === '' ? '' : ` ${when}`;
}
