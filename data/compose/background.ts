import { formatMonth } from '../../core/card/partial-date';
import type { Draft } from '../model';

/** The background as the card tells it: none when it only says again the office that stands above it. */
export function tellingBackground({ background, roles }: Pick<Draft, 'background' | 'roles'>): string | undefined {
  const words = background?.replace(/\.$/, '').toLowerCase();
  const offices = roles.flatMap(({ title, from }) => [title, ...(from ? [`${title} since ${formatMonth(from)}`] : [])]);
  return offices.some((office) => office.toLowerCase() === words) ? undefined : background;
}
