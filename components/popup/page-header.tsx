import type { JSX } from 'preact';
import { Switch } from '../controls/switch';
import type { PopupProps } from './popup-props';
import { say } from './strings';

type HeaderProps = Pick<PopupProps, 'page' | 'onSite'>;

/** Which site this is, whether names are shown on it, and why not if not. */
export function PageHeader({ page, onSite }: HeaderProps): JSX.Element {
  const host = page?.host ?? '';
  return (
    <header class="popup-head">
      <h1>{host === '' ? say('browserPage') : host}</h1>
      <p class="quiet" role="status">
        {pageStatus(page)}
      </p>
      {host !== '' && page !== undefined && page.state !== 'unreadable' && (
        <Switch
          label={say('onThisSite')}
          checked={page.state === 'on'}
          disabled={page.state === 'off-everywhere'}
          onChange={onSite}
        />
      )}
    </header>
  );
}

/** The state of the page in one line: "12 names on this page", "Off on this site." */
export function pageStatus(page: HeaderProps['page']): string {
  if (page === undefined) return say('loading');
  if (page.state !== 'on') return say(page.state);
  return page.cast.length === 0 ? say('noNames') : say('names', { count: page.cast.length });
}
