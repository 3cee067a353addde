import { render } from 'preact';
import './fonts.css';
import { cardStyles } from '../../components/card/card-styles';
import controls from '../../components/controls/controls.css?inline';
import { lookInEnglish } from '../../components/interface/messages';
import marks from '../../components/marks.css?inline';
import options from '../../components/options/options.css?inline';
import graph from '../../components/panel/graph.css?inline';
import panel from '../../components/panel/panel.css?inline';
import popup from '../../components/popup/popup.css?inline';
import { speakThrough } from '../../components/say';
import { Theme } from '../../components/theme';
import welcome from '../../components/welcome/welcome.css?inline';
import arabic from '../../public/_locales/ar/messages.json';
import { InShadow } from './shadow';
import { SPECIMENS, type Specimen } from './specimens';

const SIZES = ['small', 'normal', 'large', 'larger'] as const;

/** `?theme=light|dark`, `?dir=rtl`, `?size=larger` and `?only=<part of a name>` choose what is on the wall, and how. */
const asked = new URL(location.href).searchParams;
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const only = asked.get('only') ?? '';
const wallDir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
// From right to left the wall speaks Arabic, else English.
const arabicWords: Record<string, { message: string }> = arabic;
speakThrough(wallDir === 'rtl' ? (name) => arabicWords[name]?.message ?? '' : lookInEnglish);
const wallSize = SIZES.find((size) => size === asked.get('size')) ?? 'normal';
/** The fonts of fonts.css in place of whatever a machine has. */
const letters =
  '.theme { --sans: "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"; --serif: "Noto Serif", "Noto Sans Arabic"; }';
const styles = cardStyles + controls + popup + panel + graph + marks + options + welcome + letters;

document.documentElement.dataset['theme'] = theme;

function Exhibit({ name, width, dir, textSize, loud, opened, press, draw }: Specimen) {
  return (
    <figure
      class={`specimen ${loud ? 'loud' : ''} ${opened ? 'opened' : ''}`}
      data-name={name}
      style={{ width: width ? `${width}px` : '' }}
    >
      <figcaption>{name}</figcaption>
      <InShadow css={styles} press={press ?? (opened ? '.more' : undefined)}>
        <Theme theme={theme} textSize={textSize ?? wallSize} dir={dir ?? wallDir}>
          {draw()}
        </Theme>
      </InShadow>
    </figure>
  );
}

function Gallery() {
  return (
    <>
      <nav aria-label="Looks">
        {['light', 'dark'].map((theme) =>
          ['ltr', 'rtl'].map((dir) =>
            SIZES.map((size) => (
              <a key={theme + dir + size} href={`?theme=${theme}&dir=${dir}&size=${size}`}>
                {theme} {dir} {size}
              </a>
            )),
          ),
        )}
      </nav>
      <div class="wall">
        {SPECIMENS.filter(({ name }) => name.includes(only)).map((specimen) => (
          <Exhibit key={specimen.name} {...specimen} />
        ))}
      </div>
    </>
  );
}

const wall = document.getElementById('gallery');
if (wall !== null) render(<Gallery />, wall);

// Two frames later everything is drawn, pressed and drawn again; its letters may still be on their way.
requestAnimationFrame(() =>
  requestAnimationFrame(async () => {
    await document.fonts.ready;
    placeOnWholePixels();
    document.documentElement.dataset['ready'] = 'yes';
  }),
);

/** A specimen must look the same whatever hangs beside it: letters are drawn otherwise between two pixels. */
function placeOnWholePixels(): void {
  const even = (length: number) => `${Math.ceil(length / 2) * 2}px`;
  const specimens = [...document.querySelectorAll<HTMLElement>('.specimen')];
  const sizes = specimens.map((specimen) => specimen.getBoundingClientRect());
  specimens.forEach((specimen, index) => {
    const { width = 0, height = 0 } = sizes[index] ?? {};
    Object.assign(specimen.style, { width: even(width), height: even(height) });
  });
}
