import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { inCapitals, spokenAcronyms } from './acronym-forms';
import { democraticForms, egyptianForms } from './arabic-forms';
import { bodyForms } from './body-forms';
import { czechWomen } from './czech-women';
import { inHebrew, withoutArticle } from './hebrew-aliases';
import { juniors, romanisedForms } from './person-forms';
import { placeForms } from './place-forms';
import { spellingVariants } from './spelling-variants';
import { armyForms, stateForms } from './state-forms';
import { traditionalForms } from './traditional';

/**
 * Aliases made by rule from attested English ones; other spellings are flagged so that attested ones outweigh them.
 * `country` = English name of the draft's country, where it has one.
 */
export function generatedAliases(draft: Draft, country?: string): DraftAlias[] {
  return [
    ...formsByKind(draft, country),
    ...withoutArticle(draft),
    ...stormNames(draft),
    ...juniors(draft),
    ...czechWomen(draft),
    ...spelledOtherwise(draft),
    ...inHebrew(draft),
    ...egyptianForms(draft),
    ...democraticForms(draft),
    ...traditionalForms(draft),
  ];
}

const STORM = /^(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) (\p{Lu}\p{Ll}{3,})$/u;

/** "Melissa": a storm once named in full goes by its name alone. */
function stormNames({ kind, name }: Draft): DraftAlias[] {
  const [, alone] = (kind === 'event' && STORM.exec(name)) || [];
  return alone ? [{ text: alone, lang: 'en', flags: AliasFlag.Short }] : [];
}

function formsByKind(draft: Draft, country?: string): DraftAlias[] {
  if (draft.kind === 'place') return [...saintForms(draft), ...stateForms(draft), ...placeForms(draft)];
  if (draft.kind !== 'person')
    return [...bodyForms(draft, country), ...armyForms(draft), ...spokenAcronyms(draft), ...inCapitals(draft)];
  return romanisedForms(draft);
}

function spelledOtherwise({ kind, aliases }: Draft): DraftAlias[] {
  if (kind !== 'person' && kind !== 'group') return [];
  return aliases.flatMap(({ text, lang, flags, prior }) =>
    spellingVariants(text, lang).map((variant) => ({
      text: variant,
      lang,
      flags: AliasFlag.Generated | (flags & AliasFlag.Short),
      ...(prior !== undefined && { prior }),
    })),
  );
}

/** News writes Saint Petersburg as St. Petersburg. */
function saintForms({ name, aliases }: Draft): DraftAlias[] {
  if (!name.startsWith('Saint ')) return [];
  const english = new Set(aliases.filter(({ lang }) => lang === 'en').map(({ text }) => text));
  // "Saint James Parish" too.
  const whole = [...english].filter((text) => text.startsWith(`${name} `));
  return [name, ...whole]
    .flatMap((text) => [`St. ${text.slice(6)}`, `St ${text.slice(6)}`])
    .filter((text) => !english.has(text))
    .map((text) => ({ text, lang: 'en', flags: 0 }));
}
