import type { JSX } from 'preact';
import type { EntityCard } from '../../core/card/entity-card';
import { Picture } from '../drawing';
import { monogramOf } from '../entity-mark';
import { InLanguage } from '../language-text';
import { language } from '../say';
import { say } from './strings';

/** Flag of the entity, or its initials: what the eye finds first in a row of cards. */
export function Portrait({ card }: { card: Pick<EntityCard, 'name' | 'flag' | 'country'> }): JSX.Element {
  if (card.flag === undefined) {
    return (
      <span class="monogram" aria-hidden="true">
        {monogramOf(card.name)}
      </span>
    );
  }
  const label = card.country === undefined ? '' : say('flag', { country: countryName(card.country) });
  return (
    <span class="flag">
      <Picture drawing={card.flag} label={label} />
    </span>
  );
}

/** Names longer than this are set smaller. */
const LONG_NAME = 40;

/** Name, and beside it the name as its own country writes it. */
export function Names({ card }: { card: EntityCard }): JSX.Element {
  return (
    <div class="card-names">
      <h2 class={card.name.length > LONG_NAME ? 'card-name long' : 'card-name'} tabIndex={-1}>
        {card.name}
      </h2>
      {card.native !== undefined && (
        <p class="card-native">
          <InLanguage {...card.native} />
        </p>
      )}
    </div>
  );
}

function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
