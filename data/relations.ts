/** The kinds of edges between entities, how a card words them read either way, and which kinds they may join. */
import type { Kind } from '../core/card/entity-card';

export interface RelationKind {
  /** How the card of the holder words it: "leads". */
  label: string;
  /** Type and wording seen from the other end; symmetric relations name themselves. */
  inverse: string;
  inverseLabel: string;
  /** The two labels once the tie has ended, where they are verbs in the present. */
  ended?: { label?: string; inverseLabel?: string };
  /** The same words where the other end is a person. */
  withPerson?: Pick<RelationKind, 'label' | 'inverseLabel' | 'ended'>;
  /** Kinds that may hold it; none given = any. */
  from?: readonly Kind[];
  to?: readonly Kind[];
}

const PERSON: readonly Kind[] = ['person'];
const BODY: readonly Kind[] = ['organisation', 'group', 'place'];

const BOTH: Record<string, RelationKind> = {
  leads: { label: 'leads', inverse: 'led-by', inverseLabel: 'led by', ended: { label: 'led' }, from: PERSON },
  'member-of': { label: 'member of', inverse: 'has-member', inverseLabel: 'member' },
  'part-of': { label: 'part of', inverse: 'has-part', inverseLabel: 'includes' },
  'located-in': { label: 'in', inverse: 'location-of', inverseLabel: 'seat of', to: ['place'] },
  'predecessor-of': { label: 'predecessor of', inverse: 'successor-of', inverseLabel: 'successor of' },
  founded: { label: 'founded', inverse: 'founded-by', inverseLabel: 'founded by' },
  'ally-of': { label: 'ally of', inverse: 'ally-of', inverseLabel: 'ally of' },
  'opponent-of': { label: 'opponent of', inverse: 'opponent-of', inverseLabel: 'opponent of' },
  'sibling-of': { label: 'sibling of', inverse: 'sibling-of', inverseLabel: 'sibling of', from: PERSON, to: PERSON },
  'spouse-of': { label: 'married to', inverse: 'spouse-of', inverseLabel: 'married to', from: PERSON, to: PERSON },
  'child-of': { label: 'child of', inverse: 'parent-of', inverseLabel: 'parent of', from: PERSON, to: PERSON },
  signed: { label: 'signed', inverse: 'signed-by', inverseLabel: 'signed by', to: ['event'] },
  'party-to': {
    label: 'party to',
    inverse: 'has-party',
    inverseLabel: 'party',
    to: ['event', 'group', 'organisation'],
  },
  hosted: { label: 'hosted', inverse: 'hosted-by', inverseLabel: 'hosted by', to: ['event'] },
  'envoy-to': { label: 'envoy to', inverse: 'has-envoy', inverseLabel: 'envoy', from: PERSON },
  'works-for': {
    label: 'works for',
    inverse: 'employs',
    inverseLabel: 'employs',
    ended: { label: 'worked for', inverseLabel: 'employed' },
    withPerson: { label: 'serves under', inverseLabel: 'served by', ended: { label: 'served under' } },
    from: PERSON,
  },
  represents: {
    label: 'represents',
    inverse: 'represented-by',
    inverseLabel: 'represented by',
    ended: { label: 'represented' },
  },
  'appointed-by': { label: 'appointed by', inverse: 'appointed', inverseLabel: 'appointed' },
  mediates: {
    label: 'mediates in',
    inverse: 'mediated-by',
    inverseLabel: 'mediated by',
    ended: { label: 'mediated in' },
  },
  supports: {
    label: 'supports',
    inverse: 'supported-by',
    inverseLabel: 'supported by',
    ended: { label: 'supported' },
  },
  targets: { label: 'targets', inverse: 'targeted-by', inverseLabel: 'targeted by', ended: { label: 'targeted' } },
  'successor-state-of': {
    label: 'successor state of',
    inverse: 'succeeded-by-state',
    inverseLabel: 'succeeded by',
    from: BODY,
  },
  'metonym-of': { label: 'stands for', inverse: 'also-called', inverseLabel: 'also called' },
};

/** Follows from a role with a `body`; no record writes it. */
export const HOLDS_OFFICE = 'holds-office';

const DERIVED: Record<string, RelationKind> = {
  [HOLDS_OFFICE]: {
    label: 'holds a post in',
    inverse: 'has-officeholder',
    inverseLabel: 'holds a post',
    ended: { label: 'held a post in', inverseLabel: 'held a post' },
  },
};

export const RELATIONS: ReadonlyMap<string, RelationKind> = new Map(Object.entries({ ...BOTH, ...DERIVED }));
/** What a record may write; inverses are derived. */
export const RELATION_NAMES: string[] = Object.keys(BOTH);
