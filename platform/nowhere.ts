import type { TabOverview } from './messages';

/** The overview of a tab of which nothing can be learned. */
export const NOWHERE: TabOverview = {
  tab: -1,
  host: '',
  state: 'unreadable',
  url: '',
  title: '',
  date: '',
  lang: '',
  cast: [],
};
