import { type ComponentChildren, type JSX, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface InShadowProps {
  css: string;
  /** Selector of a button to press once it is drawn, as a reader would. */
  press: string | undefined;
  children: ComponentChildren;
}

/** Draws its children as the content script does: in a shadow root with a constructed sheet. Open, so that axe sees in. */
export function InShadow({ css, press, children }: InShadowProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' });
    if (root === undefined) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    render(children, root);
    if (press !== undefined) root.querySelector<HTMLButtonElement>(press)?.click();
  }, []);
  return <div ref={host} />;
}
