/** A way of looking at the whole gallery. */
export interface Look {
  name: string;
  /** The theme chosen in the gallery. */
  scheme: 'light' | 'dark';
  dir?: 'rtl';
  textSize?: 'larger';
  /** What the system asks for besides. */
  features?: { name: string; value: string }[];
  /** Specimens compared with kept pictures; all are checked for what runs out of its place. */
  pictured: (name: string) => boolean;
  /** Whether axe looks too: it judges colours and structure, which direction and text size leave alone. */
  audited: boolean;
}

const all = () => true;
/** Another theme changes no layout: variants of one thing in width, size or direction look alike but for colours. */
const eachThing = (name: string) => !/narrow|right to left|text|larger|loud|,/.test(name);
const few = (name: string) => ['card opened', 'chooser', 'popup', 'welcome'].includes(name);
const pages = (name: string) => few(name) || name === 'options' || name === 'panel';

export const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', pictured: all, audited: true },
  { name: 'dark', scheme: 'dark', pictured: eachThing, audited: true },
  {
    name: 'contrast',
    scheme: 'dark',
    features: [{ name: 'prefers-contrast', value: 'more' }],
    pictured: few,
    audited: true,
  },
  {
    name: 'forced',
    scheme: 'light',
    features: [{ name: 'forced-colors', value: 'active' }],
    pictured: few,
    audited: false,
  },
  { name: 'rtl', scheme: 'light', dir: 'rtl', pictured: pages, audited: false },
  { name: 'larger', scheme: 'light', textSize: 'larger', pictured: few, audited: false },
];
