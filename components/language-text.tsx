import type { JSX } from 'preact';
import type { LanguageText } from '../core/card/entity-card';
import { directionOf } from './direction';

/** A name in its own language, read aloud and laid out as such wherever it stands. */
export function InLanguage({ lang, text }: LanguageText): JSX.Element {
  return (
    <bdi lang={lang} dir={directionOf(lang)}>
      {text}
    </bdi>
  );
}
