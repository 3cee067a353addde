/**
 * Towns below the size from which all are taken that world news writes of by their name alone, reviewed by hand, by
 * GeoNames id. Names that are words, surnames or forenames are left out, and so are those whose news is of another place.
 */
import { tableRows } from '../../table-rows';

const ROWS = `
119586 | Qasr-e Shirin
147625 | Lachin
173364 | Qardaha
174823 | Meghri
282108 | Sebastia
283636 | Huwara
294247 | Metula
349340 | Sharm el-Sheikh
371745 | Kutum
377472 | Bentiu
486816 | Sudzha
679448 | Deveselu
690237 | Velyka Novosilka
706757 | Soledar
708251 | Hostomel
710915 | Chasiv Yar
779303 | Kirkenes
786772 | Preševo
792173 | Bujanovac
1254832 | Tawang
1267776 | Kargil
1848976 | Wajima
2058430 | Whyalla
2073985 | Coober Pedy
2345172 | Dapchi
2346076 | Chibok
2449893 | Tessalit
2522975 | Taormina
2524869 | Cutro
2524928 | Corleone
2634135 | Whitby
2636790 | Stornoway
2639989 | Port Talbot
2643791 | Lockerbie
2644605 | Lerwick
2648559 | Glastonbury
2650769 | Dunblane
2657355 | Amesbury
2657821 | Aberfan
2657928 | Zermatt
2658813 | St. Moritz
2660461 | Gstaad
2745706 | Veldhoven
2774347 | Kitzbühel
2783307 | Zeebrugge
2802583 | Bastogne
2861422 | Oberammergau
2914177 | Grünheide
2976742 | Saint-Tropez
3019280 | Évian-les-Bains
3021668 | Deauville
3023065 | Courchevel
3027301 | Chamonix
3170051 | Positano
3170092 | Portofino
3177952 | Cortina d'Ampezzo
3183121 | Amatrice
3183130 | Amalfi
3197538 | Kotor
3408073 | Alcântara
3423146 | Ilulissat
3440939 | Punta del Este
3532511 | Ayotzinapa
3858677 | El Calafate
3871781 | San Pedro de Atacama
3874926 | Puerto Williams
3981727 | Teuchitlán
4032804 | Waitangi
4094490 | Tuskegee
4144284 | Rehoboth Beach
4167505 | Palm Beach
4558183 | Gettysburg
4940190 | Hyannis
4948087 | Provincetown
4968747 | Kennebunkport
5095528 | Bedminster
5112259 | Chappaqua
5113664 | Cooperstown
5123831 | Lake Placid
5127321 | Montauk
5137622 | Seneca Falls
5152794 | East Palestine
5313667 | Sedona
5369906 | Malibu
5374340 | Montecito
5393611 | Sausalito
5412230 | Aspen
5476825 | Los Alamos
5493811 | Taos
5525775 | Marfa
5543307 | Moab
5849996 | Lahaina
5892532 | Banff
5983607 | Inuvik
5983720 | Iqaluit
6032673 | Lac-Mégantic
6170118 | Tumbler Ridge
6204696 | Queenstown
6945986 | La Malbaie
9409192 | Wadeye
9937668 | Beidaihe
`;

/** English names of the towns by GeoNames id. */
export const TOWNS_IN_THE_NEWS: ReadonlyMap<number, string> = new Map(
  tableRows(ROWS).map(([id, name]) => [Number(id), name as string]),
);
