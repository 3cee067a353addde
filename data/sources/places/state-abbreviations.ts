/**
 * Abbreviations of datelines and party labels ("R-Wis."), by country and code, but for words that begin sentences (La., Man.);
 * the linker asks for a place before them.
 */
export const STATE_ABBREVIATIONS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'USAL Ala. USAZ Ariz. USAR Ark. USCA Calif. USCO Colo. USCT Conn. USDE Del. USFL Fla. USGA Ga. USIL Ill. USIN Ind. ' +
    'USKS Kan. USKY Ky. USMD Md. USMA Mass. USMI Mich. USMN Minn. USMS Miss. USMO Mo. USMT Mont. USNE Neb. ' +
    'USNV Nev. USNH N.H. USNJ N.J. USNM N.M. USNY N.Y. USNC N.C. USND N.D. USOK Okla. USOR Ore. USPA Pa. USRI R.I. ' +
    'USSC S.C. USSD S.D. USTN Tenn. USTX Tex. USVT Vt. USVA Va. USWA Wash. USWV W.Va. USWI Wis. USWY Wyo. ' +
    'CAAB Alta. CABC B.C. CANB N.B. CANS N.S. CAON Ont. CAPE P.E.I. CAQC Que. CASK Sask.'
  )
    .split(/ (?=US|CA)/)
    .map((pair) => pair.split(' ')),
);
