import type { JSX } from 'preact';
import type { PageView } from '../../core/page/page-state';
import { Switch } from '../controls/switch';
import type { PopupProps } from './popup-props';
import { say } from './strings';

type HeaderProps = Pick<PopupProps, 'page' | 'onSite' | 'onReload'>;

/** Which site this is, whether names are shown on it, and why not if not. */
export function PageHeader({ page, onSite, onReload }: HeaderProps): JSX.Element {
  const host = page?.host ?? '';
  const canReload = page?.state === 'unreadable' && page.obstacle !== 'loading';
  return (
    <header class="popup-head">
      <h1>{host === '' ? say('browserPage') : host}</h1>
      <p class="quiet" role="status">
        {pageStatus(page)}
      </p>
      {canReload && (
        <p class="popup-reload quiet">
          {page.obstacle !== 'asleep' && say('wasOpen')}{' '}
          <button type="button" class="name-link" onClick={onReload}>
            {say('reload')}
          </button>
        </p>
      )}
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
export function pageStatus(page: Pick<PageView, 'state' | 'obstacle' | 'cast'> | undefined): string {
  if (page === undefined) return say('loading');
  if (page.state === 'unreadable')
    return say(page.obstacle === 'loading' ? 'pageLoading' : (page.obstacle ?? 'kept-out'));
  if (page.state !== 'on') return say(page.state);
  return page.cast.length === 0 ? say('noNames') : say('names', { count: page.cast.length });
}
