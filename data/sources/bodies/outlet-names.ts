/**
 * What the news calls the outlets of news-sources, which lists them by their sites: `country id | name; other names`. What
 * is not here is left out: sites called by a word alone, local ones, portals. A name that is also a word or another's stands
 * behind `~`: it links only with other evidence.
 */
export const OUTLET_NAMES = `
in hindustantimes | Hindustan Times
in thehindu | The Hindu
in indianexpress | The Indian Express; Indian Express
in timesofindia | The Times of India
in dnaindia | DNA India
in business-standard | Business Standard
in indiatoday | India Today
in ndtv | NDTV
in firstpost | Firstpost
in news18 | News18; CNN-News18
in deccanchronicle | Deccan Chronicle
in financialexpress | The Financial Express; Financial Express
in scroll.in | Scroll.in
in thequint | The Quint
in outlookindia | Outlook India
in abplive.com | ABP Live; ABP News
in economictimes | The Economic Times; Economic Times
in livemint | Mint; LiveMint; ~Mint
in deccanherald | Deccan Herald
it adnkronos | Adnkronos
it agi | AGI; Agenzia Giornalistica Italia
it ilmessaggero | Il Messaggero
it ilsole24ore | Il Sole 24 Ore
it corriere | Corriere della Sera
it repubblica | La Repubblica; ~Repubblica
it ilfattoquotidiano | Il Fatto Quotidiano
it lapresse | LaPresse
it ansa.it | ANSA
it gazzetta.it | La Gazzetta dello Sport; Gazzetta dello Sport
it fanpage.it | Fanpage.it; Fanpage
it lastampa.it | La Stampa
it tgcom24.it | TGcom24
it ilgiornale.it | Il Giornale
it ilmattino.it | Il Mattino
it ilpost.it | Il Post
it liberoquotidiano.it | Libero Quotidiano; ~Libero
it ilsecoloxix.it | Il Secolo XIX
it skytg24 | Sky TG24; SkyTg24
it ilmanifesto.it | Il Manifesto
it linkiesta.it | Linkiesta
es elpais.com | El País
es libertaddigital.com | Libertad Digital
es eldiario.es | elDiario.es; eldiario.es
es larazon.es | La Razón; ~La Razón
es lavanguardia.com | La Vanguardia
es elperiodico.com | El Periódico; ~El Periódico
es elespanol.com | El Español; ~El Español
es eleconomista.es | elEconomista.es; elEconomista
es telecinco.es | Telecinco
es rtve.es | RTVE
es elmundo.es | El Mundo
es 20minutos.es | 20minutos
es elconfidencial.com | El Confidencial
es europapress.es | Europa Press
es infolibre.es | infoLibre
es elcorreo.com | El Correo; ~El Correo
ro adevarul | Adevărul
ro agerpres | Agerpres
ro antena3 | Antena 3 CNN
ro cotidianul | Cotidianul
ro evz | Evenimentul Zilei; EVZ
ro gsp | Gazeta Sporturilor
ro hotnews | HotNews.ro; Hotnews; HotNews
ro libertatea | Libertatea; ~Libertatea
ro mediafax | Mediafax
ro romanialibera | România Liberă
ro stirileprotv | Știrile ProTV; Știrile Pro TV
ro zf | Ziarul Financiar
ro g4media | G4Media.ro; G4Media
ro spotmedia | SpotMedia.ro; SpotMedia
ro recorder | Recorder; ~Recorder
hu index | Index.hu; ~Index
hu origo | Origo
hu nepszava | Népszava
hu portfolio | Portfolio.hu; ~Portfolio
hu 24.hu | 24.hu
hu hvg | HVG
hu 168ora | 168 Óra
hu atv | ATV
hu magyarnarancs | Magyar Narancs
hu nemzetisport | Nemzeti Sport
hu vg | Világgazdaság
hu telex | Telex; ~Telex
hu 444 | 444.hu; ~444
hu magyarnemzet | Magyar Nemzet
hu mandiner | Mandiner
hu valaszonline | Válasz Online
cz denik | Deník; Deník.cz; ~Deník
cz idnes | iDNES.cz; iDNES
cz lidovky | Lidovky.cz; Lidové noviny
cz novinky | Novinky.cz
cz aktualne | Aktuálně.cz
cz ihned | Hospodářské noviny
cz irozhlas.cz | iROZHLAS.cz; iRozhlas
cz denikn.cz | Deník N
cz echo24.cz | Echo24
cz seznamzpravy | Seznam Zprávy
cz respekt | Respekt; ~Respekt
cz ceskatelevize | Česká televize
bg dnevnik | Dnevnik; Дневник; ~Дневник; ~Dnevnik
bg trud | Trud; ~Труд; ~Trud
bg 24chasa | 24 Chasa; 24 часа
bg mediapool | Mediapool
bg bta | Bulgarian News Agency; BTA; БТА
bg fakti.bg | Fakti.bg
bg segabg.com | Sega; ~Сега; ~Sega
ru rbc.ru | RBC; РБК
ru rg.ru | Rossiyskaya Gazeta; Российская газета
ru regnum | Regnum; ИА Регнум
ru lenta | Lenta.ru; Лента.ру; Lenta.Ru
ru gazeta | Gazeta.Ru; Газета.ru; Газета.Ru
ru fontanka | Fontanka; Фонтанка.ру; ~Фонтанка
ru novayagazeta | Novaya Gazeta; Новая газета
ru ria | RIA Novosti; РИА Новости
ru iz.ru | Izvestia; Известия; ~Известия
ru tvzvezda | Zvezda; ~Звезда; ~Zvezda
ru zona.media | Mediazona; Медиазона
ru echo.msk.ru | Echo of Moscow; Эхо Москвы
ru inosmi.ru | InoSMI; ИноСМИ
ru svoboda.org | Radio Svoboda; Радио Свобода
`;
