import type { JSX } from 'preact';
import { cardSpecimens } from './specimens/cards';
import { optionsSpecimens } from './specimens/options';
import { panelSpecimens } from './specimens/panels';
import { popupSpecimens } from './specimens/popups';
import { welcomeSpecimens } from './specimens/welcome';

/** One component in one state. */
export interface Specimen {
  name: string;
  /** CSS pixels; the component's own width if left out. */
  width?: number;
  dir?: 'rtl';
  textSize?: 'small' | 'large' | 'larger';
  /** Stand in a page with loud styles of its own. */
  loud?: true;
  /** Press "More" before the picture is taken. */
  opened?: true;
  /** Selector of what is pressed before the picture is taken. */
  press?: string;
  draw: () => JSX.Element;
}

export const SPECIMENS: readonly Specimen[] = [
  ...cardSpecimens,
  ...popupSpecimens,
  ...panelSpecimens,
  ...optionsSpecimens,
  ...welcomeSpecimens,
];
