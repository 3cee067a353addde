export const french = `AF afghan* DZ algérien* DE allemand* SA saoudien* AR argentin* AM arménien* AU australien* AT autrichien* AZ azerbaïdjanais*
BH bahreïni* BE belge BY biélorusse* BR brésilien* BG bulgare GB britannique CA canadien* CL chilien* CN chinois* CY chypriote CO colombien*
KP nord-coréen* KR sud-coréen* HR croate CU cubain* DK danois* EG égyptien* AE émirati* ES espagnol* EE estonien* US américain*
ET éthiopien* FI finlandais* FR français* GE géorgien* GR grec* HU hongrois* IN indien* ID indonésien* IQ irakien* IR iranien*
IE irlandais* IL israélien* IT italien* JP japonais* JO jordanien* KE kényan* KW koweïtien* LV letton* LB libanais* LY libyen*
LT lituanien* ML malien* MA marocain* MX mexicain* MD moldave NG nigérian* NE nigérien* NO norvégien* PK pakistanais* PS palestinien*
NL néerlandais* PE péruvien* PH philippin* PL polonais* PT portugais* QA qatari* RO roumain* RU russe RW rwandais* SN sénégalais*
RS serbe SK slovaque SI slovène SO somalien* SD soudanais* SE suédois* CH suisse SY syrien* TW taïwanais* TD tchadien* CZ tchèque
TH thaïlandais* TN tunisien* TR turc turque UA ukrainien* VE vénézuélien* VN vietnamien* YE yéménite VA vatican`;

export const german = `AF afghanisch* EG ägyptisch* DZ algerisch* AR argentinisch* AM armenisch* AZ aserbaidschanisch* AU australisch* BE belgisch*
BY belarussisch* belarusisch* BR brasilianisch* BG bulgarisch* CL chilenisch* CN chinesisch* DK dänisch* DE deutsch* EE estnisch*
FI finnisch* FR französisch* GE georgisch* GR griechisch* GB britisch* IN indisch* ID indonesisch* IQ irakisch* IR iranisch* IE irisch*
IL israelisch* IT italienisch* JP japanisch* YE jemenitisch* JO jordanisch* CA kanadisch* KZ kasachisch* QA katarisch* CO kolumbianisch*
KR südkoreanisch* KP nordkoreanisch* HR kroatisch* CU kubanisch* LV lettisch* LB libanesisch* LY libysch* LT litauisch* MA marokkanisch*
MX mexikanisch* MD moldauisch* NL niederländisch* NG nigerianisch* NO norwegisch* AT österreichisch* PK pakistanisch* PS palästinensisch*
PL polnisch* PT portugiesisch* RO rumänisch* RU russisch* SA saudisch* SE schwedisch* CH schweizer schweizerisch* RS serbisch* SK slowakisch*
SI slowenisch* ES spanisch* SD sudanesisch* ZA südafrikanisch* SY syrisch* TW taiwanisch* CZ tschechisch* TN tunesisch* TR türkisch*
UA ukrainisch* HU ungarisch* US amerikanisch* us-amerikanisch* VE venezolanisch* AE emiratisch*`;

export const spanish = `AF afgan* DE alemán alemana SA saudí saudita DZ argelin* AR argentin* AM armeni* AU australian* AT austríac* AZ azerbaiyan* BE belga
BY bielorrus* BO bolivian* BR brasileñ* GB británic* BG búlgar* CA canadiense CZ checo checa checos checas CL chilen* CN chin* CO colombian* KR surcorean*
KP norcorean* CR costarricense HR croata CU cuban* DK danés danesa EC ecuatorian* EG egipci* AE emiratí US estadounidense* american*
SK eslovac* ES español* EE estoni* PH filipin* FI finlandés FR francés francesa GE georgian* GR grieg* GT guatemaltec* HN hondureñ*
HU húngar* ID indonesi* IR iraní IQ iraquí IE irlandés IL israelí israelíes IT italian* JP japonés japonesa JO jordan* LB libanés libanesa
LY libi* MA marroquí MX mexican* NI nicaragüense NG nigerian* NO norueg* NL neerlandés PK paquistaní PS palestin* PA panameñ*
PY paraguay* PE peruan* PL polac* PT portugués QA catarí RO ruman* RU rus* SV salvadoreñ* SN senegalés RS serbi* SY siri* SE suec*
CH suiz* ZA sudafrican* TN tunecin* TR turc* UA ucranian* UY uruguay* VE venezolan* YE yemení IN indio india indios indias indian*`;

export const italian = `AF afghan* DE tedesc* SA saudita AR argentin* AU australian* AT austriac* BE belga BR brasilian* GB britannic* BG bulgar* CA canadese
CN cinese KR sudcorean* KP nordcorean* HR croat* CU cuban* DK danese EG egizian* FR francese GE georgian* JP giapponese JO giordan*
GR grec* IN indian* IR iranian* IQ irachen* IE irlandese IL israelian* IT italian* LB libanese LY libic* MX messican* NO norvegese
NL olandese PK pakistan* PS palestines* PL polacc* PT portoghese QA qatariot* RO rumen* RU russ* RS serb* SY sirian* ES spagnol*
US american* statunitense SE svedese CH svizzer* TN tunisin* TR turc* UA ucrain* HU ungherese VE venezuelan* YE yemenit*`;

export const russian = `AF афганск* AL албанск* DZ алжирск* US американск* AR аргентинск* AM армянск* AU австралийск* AT австрийск* AZ азербайджанск*
BY белорусск* білорусськ* BE бельгийск* BG болгарск* BR бразильск* GB британск* британськ* HU венгерск* угорськ* VE венесуэльск* DE немецк* германск* німецьк*
GR греческ* GE грузинск* DK датск* EG египетск* IL израильск* ізраїльськ* IN индийск* ID индонезийск* JO иорданск* IQ иракск* IR иранск* іранськ*
IE ирландск* ES испанск* IT итальянск* YE йеменск* KZ казахстанск* CA канадск* QA катарск* KG киргизск* CN китайск* китайськ* CU кубинск* KW кувейтск*
LV латвийск* LB ливанск* LY ливийск* LT литовск* MX мексиканск* MD молдавск* молдовськ* NL нидерландск* голландск* NO норвежск* AE эмиратск*
PK пакистанск* PS палестинск* PL польск* польськ* PT португальск* RU российск* російськ* русск* RO румынск* SA саудовск* KP северокорейск* KR южнокорейск* RS сербск* SY сирийск*
сирійськ* SK словацк* SI словенск* TR турецк* турецьк* UA украинск* українськ* UZ узбекск* FI финск* FR французск* французьк* HR хорватск* CZ чешск* CH швейцарск* SE шведск*
EE эстонск* JP японск*`;

export const polish = `US amerykańsk* GB brytyjsk* RU rosyjsk* UA ukraińsk* DE niemieck* FR francusk* PL polsk* IL izraelsk* PS palestyńsk* IR irańsk* SY syryjsk*
TR tureck* CN chińsk* BY białorusk* CZ czesk* SK słowack* HU węgiersk* LT litewsk* IT włosk* ES hiszpańsk* JP japońsk* IN indyjsk* EG egipsk*`;

export const dutch = `US amerikaans* GB brits* RU russisch* UA oekraïens* DE duits* FR frans* BE belgisch* NL nederlands* IL israëlisch* PS palestijns*
IR iraans* SY syrisch* TR turks* CN chinees chinese PL pools* IT italiaans* ES spaans* HU hongaars*`;

export const nordic = `US amerikansk* GB britisk* brittisk* RU russisk* rysk* UA ukrainsk* DE tysk* FR fransk* NO norsk* SE svensk* DK dansk* GL grønlandsk* FI finsk*
finländsk* IL israelsk* PS palestinsk* IR iransk* SY syrisk* TR tyrkisk* turkisk* CN kinesisk* PL polsk* IT italiensk* ES spansk* HU ungarsk*`;

export const turkish = `US amerikan SY suriyeli RU rus TR türk GB ingiliz DE alman FR fransız IL israilli IR iranlı UA ukraynalı CN çinli GR yunan`;
