import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws a component into the test's document; answers its container. */
export async function drawn(what: ComponentChild): Promise<HTMLElement> {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  await act(() => render(what, container));
  return container;
}

/** Clicks the element with this selector. @throws when there is none */
export async function press(container: HTMLElement, selector: string): Promise<void> {
  const element = container.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`nothing to press at ${selector}`);
  await act(() => element.click());
}
