import { Building2, CalendarDays, MapPin, User, Users } from 'lucide';
import type { JSX } from 'preact';
import type { Kind } from '../core/card/entity-card';
import { Icon, type IconShape } from './icon';

const SHAPES: Record<Kind, IconShape> = {
  person: User,
  organisation: Building2,
  group: Users,
  place: MapPin,
  event: CalendarDays,
};

/** The sign of a kind, where a list has no room for the word. */
export function KindIcon({ kind }: { kind: Kind }): JSX.Element {
  return <Icon shape={SHAPES[kind]} />;
}

const PARTICLES = new Set([
  'al',
  'el',
  'an',
  'as',
  'ash',
  'bin',
  'ibn',
  'de',
  'da',
  'do',
  'van',
  'von',
  'der',
  'the',
  'of',
  'and',
  'for',
]);

/** One or two initials of a name, particles passed over: "Ahmed al-Sharaa" → "AS", "United Nations" → "UN", "ISIS" → "I". */
export function monogramOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && !PARTICLES.has(word.toLowerCase()));
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => (word ? [...word][0] : ''));
  return initials.join('').toUpperCase();
}
