/**
 * Initials of Cyrillic and Greek, in lower case and without marks, and the Latin letters that the same first names begin
 * with in English: "С. Лавров" is Sergey, "Дж. Байден" Joe.
 */
const TABLE = `а:a б:b в:vw г:gh ґ:g д:d е:ey є:y ж:jz з:z и:iy і:i к:kcq л:l м:m н:n о:o п:p р:r с:sc т:t у:uw ф:fpt х:hkcj ц:tcz
ч:c ш:s щ:s э:ea ю:yju я:yj дж:jg
α:a β:vb γ:gyj δ:d ε:e ζ:zj η:ih θ:t ι:ijy κ:kc λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s τ:t υ:yi φ:fp χ:chk ω:o`;

const LATIN: ReadonlyMap<string, string> = new Map(
  TABLE.split(/\s+/).map((entry) => entry.split(':') as [string, string]),
);

/** The Latin letters, in lower case, that a name with this initial may begin with; '' for what is no initial. */
export const latinInitials = (initial: string): string => LATIN.get(initial) ?? (initial.length === 1 ? initial : '');
