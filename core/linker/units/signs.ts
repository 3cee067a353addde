/** UTF-16 code units of signs that many rules ask for beside a name. */
export const SPACE = 0x20;
export const AMPERSAND = 0x26;
export const OPENING = 0x28;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
