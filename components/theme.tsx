import type { ComponentChildren, JSX } from 'preact';
import type { Settings } from '../core/settings/settings';

export interface ThemeProps {
  theme: Settings['theme'];
  textSize: Settings['textSize'];
  /** Language of the interface (BCP 47) and its direction. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  children: ComponentChildren;
}

/** The element every view of ours stands in; carries the reader's appearance settings for theme.css. */
export function Theme({ theme, textSize, lang = 'en', dir = 'ltr', children }: ThemeProps): JSX.Element {
  return (
    <div class="theme" data-theme={theme} data-size={textSize} lang={lang} dir={dir}>
      {children}
    </div>
  );
}
