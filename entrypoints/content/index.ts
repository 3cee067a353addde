import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speakThrough } from '../../components/say';
import { onBackground } from '../../platform/messaging';
import { quietly } from '../../platform/quietly';
import { findWords } from '../../platform/words';
import { findStage } from './card/stage';
import { PageLife } from './page-life';
import { pause } from './pause';
import { pageInfo } from './scan/page-info';

/** Text that is for machines: not read. */
const NO_PROSE = /json|javascript|ecmascript|css|csv/;
/** Milliseconds after which what the reader did has had its effect on the page. */
const SETTLE = 250;

/** Runs in every frame of every page. Silent: nothing a page could see happens before there is a name to mark. */
export default defineUnlistedScript(() => {
  if (NO_PROSE.test(document.contentType)) return;
  if ((document as { prerendering?: boolean }).prerendering !== true) begin();
  else document.addEventListener('prerenderingchange', begin, { once: true });
});

function begin(): void {
  speakThrough(findWords);
  const end = new AbortController();
  const life = new PageLife(findStage(), die);
  const listen = { capture: true, passive: true, signal: end.signal };
  const isTop = window === window.top;

  const stopHearing = onBackground({
    'state.changed': (state) => life.apply(state),
    'mention.jump': ({ entity }) => life.jump(entity),
    'selection.show': (answer) => life.cards.openSelection(answer),
    ...(isTop && {
      'page.describe': () => ({ url: location.href, ...pageInfo(document) }),
      'mention.step': ({ by }: { by: 1 | -1 }) => life.step(by),
      'mention.open': () => life.openCurrent(),
    }),
  });

  function die(): void {
    end.abort();
    life.stop();
    try {
      stopHearing();
    } catch {
      // The reloaded extension has taken its API away; there is no listener left to remove.
    }
  }

  window.addEventListener('pagehide', () => life.leave(), listen);
  window.addEventListener('pageshow', (event) => event.persisted && quietly(life.comeBack()), listen);
  for (const type of ['click', 'keyup', 'toggle', 'popstate'])
    window.addEventListener(type, settled(life, 'lookAround'), listen);
  window.addEventListener('scroll', settled(life, 'scrolled'), listen);
  window.addEventListener('visibilitychange', () => life.lookAround(), listen);
  quietly(life.refresh());
}

/** Calls a method once things have settled after a burst of events. */
function settled(life: PageLife, method: 'lookAround' | 'scrolled'): (event: Event) => void {
  let waiting = false;
  return ({ isTrusted }) => {
    if (waiting || !isTrusted) return;
    waiting = true;
    void pause(SETTLE).then(() => {
      waiting = false;
      life[method]();
    });
  };
}
