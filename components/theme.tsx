import type { ComponentChildren, JSX } from 'preact';
import type { Settings } from '../core/settings/settings';
import { directionOf } from './direction';
import { language } from './say';

interface ThemeProps {
  theme: Settings['theme'];
  textSize: Settings['textSize'];
  /** The interface's own direction if left out. */
  dir?: 'ltr' | 'rtl';
  children: ComponentChildren;
}

/** The element every view of ours stands in; carries the reader's appearance settings for theme.css. */
export function Theme({ theme, textSize, dir, children }: ThemeProps): JSX.Element {
  const lang = language();
  return (
    <div class="theme" data-theme={theme} data-size={textSize} lang={lang} dir={dir ?? directionOf(lang)}>
      {children}
    </div>
  );
}
