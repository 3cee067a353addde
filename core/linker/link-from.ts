/** Below this confidence there is no link. The reader's own bound, a setting, begins here: below, it would do nothing. */
export const LINK_FROM = 0.6;
/** In menus, teasers and footers more is asked. */
export const LINK_FURNITURE_FROM = 0.9;
