import { render } from 'preact';
import { cardStyles } from '../../components/card/card-styles';
import controls from '../../components/controls/controls.css?inline';
import { lookInEnglish } from '../../components/interface/messages';
import marks from '../../components/marks.css?inline';
import options from '../../components/options/options.css?inline';
import popup from '../../components/popup/popup.css?inline';
import { speakThrough } from '../../components/say';
import { Theme } from '../../components/theme';
import { InShadow } from './shadow';
import { SPECIMENS, type Specimen } from './specimens';

speakThrough(lookInEnglish);

/** `?theme=light|dark` and `?only=<part of a name>` choose what is on the wall. */
const asked = new URL(location.href).searchParams;
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const only = asked.get('only') ?? '';
const styles = cardStyles + controls + popup + marks + options;

document.documentElement.dataset['theme'] = theme;

function Exhibit({ name, width, dir, textSize, loud, opened, draw }: Specimen) {
  return (
    <figure
      class={`specimen ${loud ? 'loud' : ''} ${opened ? 'opened' : ''}`}
      data-name={name}
      style={{ width: width ? `${width}px` : '' }}
    >
      <figcaption>{name}</figcaption>
      <InShadow css={styles} press={opened ? '.more' : undefined}>
        <Theme theme={theme} textSize={textSize ?? 'normal'} dir={dir ?? 'ltr'}>
          {draw()}
        </Theme>
      </InShadow>
    </figure>
  );
}

function Gallery() {
  return (
    <>
      <nav aria-label="Theme">
        <a href="?theme=light">light</a>
        <a href="?theme=dark">dark</a>
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

// Two frames later everything is drawn, pressed and drawn again.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    document.documentElement.dataset['ready'] = 'yes';
  }),
);
