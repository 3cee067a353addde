import type { CardChoice as Pressed } from '../../../components/card/card-tools';
import type { CardChoice } from '../../../core/rules/card-choice';
import type { Scope } from '../../../core/rules/rules';
import { askBackground } from '../../../platform/messaging';
import type { CardLeaf } from './card-view';

/**
 * Has the background store what the reader pressed. Answers what takes it back.
 * @throws when it was not stored
 */
export async function choose(pressed: Pressed, { card, surface }: CardLeaf): Promise<() => Promise<void>> {
  const { id: entity, name } = card;
  if (pressed === 'site-off' || pressed === 'all-off') {
    await store({ do: pressed });
    return () => store({ do: 'undo', of: pressed });
  }
  if (pressed === 'know' || pressed === 'mute') {
    await store({ do: pressed, entity });
    return () => store({ do: 'undo', of: pressed, entity });
  }
  const about = { entity, surface: surface ?? name, scope: pressed.slice('wrong-'.length) as Scope };
  await store({ do: 'wrong', ...about });
  return () => store({ do: 'undo', of: 'wrong', ...about });
}

async function store(choice: CardChoice): Promise<void> {
  if (!(await askBackground('card.choose', choice))) throw new Error('not stored');
}
