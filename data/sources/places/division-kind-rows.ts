/** Country, codes within it (a pattern; `.` = all), noun (`_` for a blank), popularity, place of the noun. The first row that fits wins. */
export const DIVISION_KIND_ROWS = `
US . State 0.5
CA (nt|nu|yt) Territory 0.4
CA . Province 0.4
AU (act|nt) Territory 0.38
AU . State 0.38
IN (an|ch|dh|jk|la|ld) Union_territory 0.35
IN . State 0.35
CN (gx|nm|nx|xj|xz) Autonomous_region 0.32
CN (bj|cq|sh|tj) Municipality 0.32 after
CN . Province 0.32 after
BR df Federal_district 0.25
DE . State 0.35
BR . State 0.25
MX . State 0.25
NG fc Federal_territory 0.2
NG . State 0.2 after
PK (gb|jk) Administered_territory 0.25
PK ta Former_territory 0.25
PK . Province 0.25
RU (amu|ark|ast|bel|bry|che|irk|iva|kem|kgd|kgn|kir|klu|kos|krs|len|lip|mag|mur|ngr|niz|nvs|oms|ore|orl|pnz|psk|ros|rya|sak|sam|sar|smo|sve|tam|tom|tul|tve|tyu|uly|vgg|vla|vlg|vor|yar) Oblast 0.2 after
RU (ad|al|ba|bu|ce|cu|da|in|kb|kc|kk|kl|ko|kr|me|mo|sa|se|ta|ty|ud) Constituent_republic 0.22
RU (alt|kam|kda|kha|kya|per|pri|sta|zab) Krai 0.22
RU (chu|khm|nen|yan) Autonomous_district 0.22
RU yev Autonomous_oblast 0.22
RU mos Oblast 0.22
RU . Region 0.22
UA (30|40|43) Region 0.3
UA . Oblast 0.25 after
AT . State 0.2
CH . Canton 0.2
ES (an|ar|as|cb|cl|cm|cn|ct|ex|ga|ib|md|nc|pv|vc) Region 0.25
ES (b|ba|bi|bu|c|ca|cc|co|cs|cu|gi|gr|gu|h|hu|j|l|le|lu|ma|or|p|po|sa|se|sg|so|ss|t|te|to|v|va|vi|z|za|a|ab|al|av) Province 0.08 before
FR (\\d\\d|2a|2b) Department 0.08
FR . Region 0.15
IT \\d\\d Region 0.25
IT .. Province 0.06 before
GR \\d\\d Regional_unit 0.06
GR . Region 0.06
AR . Province 0.18 after
AF . Province 0.2 after
IR . Province 0.2 after
IQ kr Region 0.3
IQ . Governorate 0.22 after
SY . Governorate 0.25 after
YE . Governorate 0.2 after
SD . State 0.2 after
ET . Region 0.2 after
CD (bc|ka|kw|or) Former_province 0.18
CD . Province 0.18
ID (jw|sl|sm) Island 0.15
ID (ma|nu) Archipelago 0.15
ID (ka|pp) Region 0.15
ID . Province 0.15
MM (0\\d) Region 0.18
MM . State 0.18
MY . State 0.18
ZA . Province 0.22
JP . Prefecture 0.2 after
PL . Voivodeship 0.1
NL . Province 0.15
BE (bru|vlg|wal) Region 0.15
BE . Province 0.15
SO . Region 0.12 after
LY . District 0.12
VE . State 0.12
CO . Department 0.12 after
TR . Province 0.12 after
EG . Governorate 0.12 after
SA . Province 0.12 after
LB . Governorate 0.14 after
PS . Governorate 0.14 after
JO . Governorate 0.08 after
TN . Governorate 0.06 after
KE . County 0.1 after
MZ . Province 0.12 after
AO . Province 0.06 after
ZW . Province 0.08
TZ . Region 0.06 after
ML . Region 0.12 after
NE . Region 0.1 after
SS . State 0.14 after
TH . Province 0.08 after
PH ([a-z]{3}) Province 0.08
PH . Region 0.1
KP . Province 0.1 after
PE . Region 0.08 after
CL . Region 0.08 after
BO . Department 0.08 after
EC . Province 0.08 after
HT . Department 0.06 after
UZ qr Autonomous_republic 0.08
UZ . Region 0.08 after
TJ . Region 0.1 after
KG . Region 0.08 after
GE aj Autonomous_republic 0.14
GE . Region 0.14
BY . Region 0.1 after
GB (bkm|cam|cma|con|dby|dev|dor|ess|esx|gls|ham|hef|hrt|ken|lan|lec|lin|nbl|nfk|ntt|nyk|oxf|rut|sfk|shr|som|sry|sts|war|wil|wor|wsx) County 0.38
GB (ery|nth) County 0.3
GB (cgn|cmn|den|fln|gwn|mon|pem|pow) County 0.2
GB (bgw|cwy|ntl|rct|tof|vgl) County_borough 0.15
GB (abd|fif|agb|ans|clk|dgy|eay|edu|eln|erw|ivc|mry|nay|nlk|pkn|rfw|say|scb|slk|wdu|wln) Council_area 0.2
GB (ant|arm|dow|fer) County 0.2 before
GB dur County 0.3 before
GB (cld|kir|kwl|nty|sft|sty|tam|trf|wrl) Metropolitan_borough 0.15
GB (bas|bbd|cbf|che|chw|nel|nln|nnh|nsm|rcc|sgc|tfw|thr|tob|wbk|wnh|wnm) Unitary_authority 0.15
NZ (bop|can|hkb|mwt|ntl|ota|stl|tki|wko) Region 0.2
JM (02|03|05|06|07|08|09|10|11|13|14) Parish 0.08 after
RS vo Autonomous_province 0.3
AM (ag|av|gr|kt|sh|tv|vd) Province 0.1
BJ (ak|al|ou) Department 0.06
BW (ch|gh|kg|kl|kw) District 0.06
CF (ac|bb|bk|hk|hm|kb|kg|lb|mb|mp|nm|op|uk|vk) Prefecture 0.06
EE 44 County 0.08
GH (aa|af|be|ue|uw|wn) Region 0.08
GT (15|16|17|18|14) Department 0.08
HN (fm|gd|ib|ol) Department 0.08
HU (ba|bk|be|bz|cs|fe|gs|hb|jn|ke|no|so|sz) County 0.08
LR (bm|cm|gb|gg|gk|gp|lo|mg|mo|ni|rg|ri|si) County 0.06
LS (b|c|f|g|h|j|k) District 0.08
NA (er|ha|ke|kh|ku|kw|od|oh|on|os|ot|ow) Region 0.08
OM (mu|zu) Governorate 0.1
PA (1|2|4|5) Province 0.08
PA (ky|nb) Indigenous_region 0.08
PG (cpk|ebr|ehg|epw|esw|hla|jwk|mba|mpl|nik|san|shm|wbk|whm) Province 0.08
PY (5|6|7|10|12|13|14|16) Department 0.08
RO (bh|if|mm|hr|cv|vr|mh|gj|dj|ph) County 0.08
SB (ch|mk|ml|rb|te) Province 0.06
SZ (hh|lu|sh) Region 0.06
TD (ba|bo|cb|ee|eo|gr|hl|ka|lo|lr|ma|mc|me|mo|od|sa|si|ta|ti|wf) Province 0.08
TG s Region 0.06
ZM (04|08|10) Province 0.08
SE (d|e|g|h|i|k|m|n|o|s|u|w|x|y|z|ac|bd) County 0.15
NO (01|02|06|07|08|11|18|19|20|34|42|46|50) County 0.15
FI \\d\\d Region 0.12
KR (4[1-9]) Province 0.2 after
TW (cha|ila|kin|mia|nan|pen|pif|ttt|yun) County 0.15
KH . Province 0.12 after
BD [a-h] Division 0.12 after
HR 18 County 0.15
GH ah Region 0.12 after
IE (c|l|m|u) Province 0.1
IE . County 0.1 before
`;
