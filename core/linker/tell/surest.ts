/** No name is surer than this to mean one of its bearers, however plain the words beside it are. */
export const SUREST = 0.95;
