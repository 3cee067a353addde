import type { JSX } from 'preact';
import type { EntityCard } from '../../core/card/entity-card';
import { nameIn } from '../../core/card/name-in';
import { Picture } from '../drawing';
import { monogramOf } from '../entity-mark';
import { InLanguage } from '../language-text';
import { countryName } from './country-name';
import { say } from './strings';

interface PortraitProps {
  card: Pick<EntityCard, 'name' | 'flag' | 'country'>;
  /** The name that stands beside it, where that is another: one in capitals and small letters gives the initials. */
  shown?: string | undefined;
}

/** Flag of the entity, or its initials: what the eye finds first in a row of cards. */
export function Portrait({ card, shown = card.name }: PortraitProps): JSX.Element {
  if (card.flag === undefined) {
    return (
      <span class="monogram" aria-hidden="true">
        {monogramOf(/^\p{Lu}/u.test(shown) ? shown : card.name)}
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

/** Name as the page's language writes it, and beside it the English one and the one its own country writes. */
export function Names({ card, lang = '' }: { card: EntityCard; lang?: string | undefined }): JSX.Element {
  const { name, native } = card;
  const here = nameIn(card, lang);
  const others = [
    here && { lang: 'en', text: name },
    native?.text === name || native?.text === here?.text ? undefined : native,
  ];
  return (
    <div class="card-names">
      <h2 class={name.length > LONG_NAME ? 'card-name long' : 'card-name'} tabIndex={-1}>
        {here ? <InLanguage {...here} /> : name}
      </h2>
      {others.map(
        (other) =>
          other && (
            <p key={other.lang} class="card-native">
              <InLanguage {...other} />
            </p>
          ),
      )}
    </div>
  );
}
