import { formatMonth } from '../../core/card/partial-date';
import { sentences } from '../curate/sentences';
import type { Draft, DraftRole } from '../model';
import { demonym, personAdjective } from './demonyms';
import { professionOf } from './profession';

const LONGEST = 110;
/** A clause of fewer words ("The NATO meeting") says too little to stand for its sentence. */
const FEWEST_WORDS = 4;

/** The one line under a name: "Syrian politician, president since January 2025". Plain English, no full stop. */
export function composeLine(draft: Draft): string {
  if (draft.line) return upperFirst(draft.line);
  const line =
    draft.kind === 'person' ? personLine(draft) : draft.kind === 'event' ? eventLine(draft) : bodyLine(draft);
  return upperFirst(line);
}

function personLine(draft: Draft): string {
  const role = draft.roles.find((one) => one.to === undefined) ?? draft.roles[0];
  const noun = role
    ? professionOf(
        draft.what,
        role.title,
        draft.roles.map(({ title }) => title),
      )
    : draft.what;
  const adjective = draft.country && personAdjective(draft.country);
  const life = draft.died ? ` (${draft.born ? `${draft.born.slice(0, 4)}–` : 'died '}${draft.died.slice(0, 4)})` : '';
  const office = role ? officeWords(role, draft) : '';
  // "Politician" alone says nothing that the office does not.
  const tells = noun && (adjective || life || !office);
  const who = tells ? `${[adjective, noun].filter(Boolean).join(' ')}${life}` : '';
  const whole = [who, office].filter(Boolean).join(', ');
  if (whole.length <= LONGEST || !office)
    return whole || firstClause(draft.background) || `${adjective ?? ''} person`.trim();
  return office.length <= LONGEST ? office : who || cutAt(office);
}

/** "president since January 2025", "president from 2000 to 2024", "former foreign minister". */
function officeWords(role: DraftRole, draft: Draft): string {
  const { title, from, to } = role;
  if (to === undefined && !draft.died) return from ? `${title} since ${formatMonth(from)}` : title;
  const until = to ?? draft.died;
  if (from && until) {
    const years = [from.slice(0, 4), until.slice(0, 4)];
    return years[0] === years[1] ? `${title} in ${years[0]}` : `${title} from ${years[0]} to ${years[1]}`;
  }
  if (until && draft.died) return title;
  return until ? `${title} until ${formatMonth(until)}` : `former ${title}`;
}

function eventLine(draft: Draft): string {
  const clause = firstClause(draft.background);
  if (clause) return clause;
  const { from, to } = draft;
  if (from && to && from !== to) return `Event from ${formatMonth(from)} to ${formatMonth(to)}`;
  return from ? `Event of ${formatMonth(from)}` : 'Event';
}

function bodyLine(draft: Draft): string {
  if (draft.what) {
    const adjective = draft.country && demonym(draft.country);
    return adjective ? `${adjective} ${draft.what}` : draft.what;
  }
  const clause = firstClause(draft.background) || draft.otherwise;
  if (clause) return clause;
  const adjective = draft.country && demonym(draft.country);
  return `${adjective ?? ''} ${draft.kind}`.trim();
}

/** What a cut line may not end in. */
const LOOSE_END =
  /[\s,;:]+(?:(?:and|or|by|in|into|on|of|at|to|from|with|for|through|near|after|as|the|a|an)[\s,;:]*)*$/;
const CLAUSES = [' that ', ' which ', ' who ', ' where ', ' whose ', ' when ', '; ', ': '];

/** The beginning of the background as a line: its first sentence, without its last clause when it is long. */
export function firstClause(background: string | undefined): string {
  if (!background) return '';
  const sentence = (sentences(background)[0] ?? '').replace(/\.$/, '');
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  const at = Math.max(...CLAUSES.map((mark) => cut.lastIndexOf(mark)));
  if (at > 0 && cut.slice(0, at).split(' ').length >= FEWEST_WORDS)
    return `${cut.slice(0, at)} `.replace(LOOSE_END, '');
  return cutAt(sentence);
}

/** As many whole words as a line has room for. */
function cutAt(text: string): string {
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1).replace(LOOSE_END, '')} …`;
}

const upperFirst = (line: string) => line.charAt(0).toUpperCase() + line.slice(1);
