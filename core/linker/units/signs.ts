/** UTF-16 code units of signs that many rules ask for beside a name. */
export const SPACE = 0x20;
export const AMPERSAND = 0x26;
export const OPENING = 0x28;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const CLOSING = 0x29;
export const SLASH = 0x2f;
export const COLON = 0x3a;
/** The letter of plurals and of what is somebody’s. */
export const S = 0x73;
