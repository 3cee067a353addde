/** Words of baseball, basketball and cricket alone, which tell that a page is about sport and that it is not about football. */
const BATS_AND_BASKETS = `homer homers homered rbi rbis strikeout strikeouts fastball curveball backcourt frontcourt
  odis t20 t20i t20is twenty20 lbw top-order half-century half-centuries wicketkeeping`;

/** Words that reports of matches are full of, in several languages: on such pages a country's name means its team. */
export const SPORTS = new Set(
  `match matches goal goals striker midfielder defender goalkeeper winger coach captain league cup cups rugby football soccer cricket tennis
  hockey basketball baseball nba nfl quarterback touchdown innings wicket wickets batter batting bowling wicketkeeper pacer spinner odi ipl overs batters bowlers bowled stumps captaincy allrounder all-rounder off-spinner tournament semifinal semi-final semi-finals semifinals quarter-final quarter-finals quarterfinals
    ncaa buzzer-beater buzzer-beaters three-pointer three-pointers postseason layup layups wildcats longhorns gamecocks
    buckeyes jayhawks hoosiers boilermakers razorbacks seminoles hawkeyes tourney seeded unranked matchup top-seeded top-ranked overtime
  quarterfinal knockout halftime penalty stadium fixture squad teammate season club championship qualifier qualifiers
  playoff playoffs tries scrum batsman bowler afl nrl footy premiership goalscorer teammates team teams player players assists strikers midfielders defenders goalkeepers wingers
    signing signings transfer transfers goaltender goalie defenseman defenceman puck pitcher shortstop outfielder bullpen
    relegation relegated equaliser equalizer equalised goalless hat-trick free-kick
    ${BATS_AND_BASKETS}
    infielder infield outfield baseman slugger dugout offseason rebounds touchdowns inning lineout lineouts ruck maul fly-half scrum-half flanker
  spiel trainer stürmer torwart bundesliga mannschaft halbzeit elfmeter stadion verein cheftrainer treffer spieltag rekordmeister
  königsklasse achtelfinale viertelfinale halbfinale ligaphase seitenwechsel kantersieg hinspiel rückspiel
  tabellenführer torjäger verteidiger gegentor führungstreffer nationalspieler nationalmannschaft bundestrainer heimspiel
  auswärtsspiel zweitligist erstligist pflichtspiel pflichtspiele pflichtspielen topspiel spieler profi saison partie partien
  mêlée rugbymen rugbyman ovalie brennus essai essais joueurs
  buteur penalty pénalty mi-temps doublé défenseur milieu pelouse remplaçant remplaçants footballeur footballeurs coéquipiers
  entraîneur attaquant gardien équipe stade championnat ligue buteurs barragiste barragistes relégable relégables classement matchs mercato buts
  clásico penalti marcador jornada azulgrana vestuario madridista octavos semifinales eliminatoria futbolista árbitro
  supercopa merengue merengues culé culés blaugrana madridismo goleada banquillo derrota temporada
  gol goles partido partidos entrenador delantero portero equipo equipos liga copa estadio torneo
  golo golos equipa equipas guarda-redes avançado médio jogador jogadores treinadores oitavos
  tabelle klubs spitzenspiel pokal bundesligist bundesligisten zweitligisten erstligisten drittligist drittligisten regionalligist regionalligisten
  nachspielzeit elfmeterschießen startelf chefcoach torhüter mittelstürmer gelb-rot dfb-pokal pokalrunde pokalspiel aufsteiger titelverteidiger
  transformations plaquage talonneur demi-finales barrages piłkarskiej piłkarzy zremisowali
  pareggio rigore rigori panchina centrocampo formazioni centrocampista difensore nerazzurra nerazzurro bianconera bianconero
  rossonera rossonero calciatore calciatori giocatori allenatori semifinale ottavi punteggio partita allenatore attaccante portiere squadra campionato calcio partite squadre scudetto derby capolista bianconeri rossoneri
  nerazzurri giallorossi biancocelesti tifosi fuorigioco doppietta classifica
  кхл нхл хоккей хоккейной шайбу шайбы шайбами
  матч матча матче гол голы голу тренер тренера тура вничью ничьей пенальти форвард нападающий вратарь команда чемпионат сборная
  fotball fotballen fotbollen fotboll fodbold kampen målet scoret spiller spillere landslaget treneren
  eliteserien allsvenskan superligaen landskamp målvakt keeper spiss anfallare tränare
  voetbal wedstrijd doelpunt keeper elftal trainer eredivisie
  mecz meczu gole gola bramkę piłkarze kolejki bramka bramkarz napastnik trener drużyna piłkarz ekstraklasa reprezentacja
  jogo gols partida atacante goleiro treinador seleção campeonato
  maç teknik gol kaleci forvet takım lig derbi derbide derbisini deplasmanda rövanşı galibiyet mağlubiyet golleri golcü futbolu futbolcunun futbolcuyu oyuncu oyuncuyu oyuncusu kulüp kulübü sezon transferi transferini
  матч матчу матчі гол тренер туру нічию нападник воротар півзахисник команда чемпіонат збірна
  zápas gól trenér útočník brankář záložník reprezentace
  αγώνας γκολ προπονητής ποδόσφαιρο πρωτάθλημα ποδοσφαιριστής τερματοφύλακας
  edző válogatott bajnokság kapus csatár mérkőzés labdarúgó
  antrenor portar atacant echipa meciul fotbal fotbalist
  pertandingan pelatih pemain kiper striker timnas sepak bola
  لكرة القدم مباريات المباريات دوري بطولة نهائي النهائي الأهداف الأندية الهدف
  المباراة مباراة الدوري المدرب مدرب اللاعب لاعب لاعبين الحارس مهاجم المنتخب منتخب الفريق كأس البطولة ملعب نادي هدف أهداف
  בליגה הליגה ליגה מאמן המאמן שוער חלוץ כדורגל המשחק משחק בכדורגל הקבוצה כדורסל בכדורסל הכדורסל יורוליג ביורוליג היורוליג
  שחקן השחקן שחקני השחקנים פלייאוף הפלייאוף דרבי הדרבי בטבלה הטבלה העונה הגביע האליפות המחזור מהמחזור המשחקים משחקים
  במשחק ניצחון הניצחון הפסד כבש פנדל בפנדל ליגת בליגת אצטדיון באצטדיון האצטדיון הכדורגל כדורגלן הבקיע כבשה פנדלים בפנדלים
  קבוצה קבוצות קבוצת משחקי חניכיו החניכים סגל סל
  בגביע שופט השופט בדרבי מחזור טבלת קלאסיקו
  אוהדים אוהדי קפטן בלם מאמנים מאמנו שחקנים שוערים חלוצים קישור מועדון מועדונים מועדוני עונה עונות אימון אימונים
  ריבאונד ריבאונדים אסיסטים אולסטאר באולסטאר האולסטאר דראפט בדראפט פורוורד הפורוורד כדורסלן הכדורסלן basketbol basketbolda ribaunt asist بسکتبال والیبال السلة
  بازی تیم سرمربی مربی دروازه‌بان مهاجم لیگ گل فوتبال بازیکن جام
  क्रिकेट क्रिकेटर बल्लेबाज बल्लेबाजी गेंदबाज गेंदबाजी विकेट रनों वनडे आईपीएल ऑलराउंडर टेस्ट मैच कप्तान टीम टूर्नामेंट फुटबॉल कोच`.split(/\s+/),
);

/** Of these, other texts have a few too. */
export const LOOSE = new Set(
  `aufsteiger titelverteidiger transformations demi-finales barrages matchup seeded top-seeded top-ranked overtime match matches goal goals league cup cups coach tournament fixture season club premiership teammates team teams player players assists rebounds captain liga ligue lig
  championship qualifier qualifiers signing signings transfer transfers pitcher gol oyuncu oyuncuyu oyuncusu kulüp kulübü sezon transferi transferini tifosi partite classifica jornada vestuario clásico partidos equipos torneo eliminatoria semifinales árbitro golo golos equipa equipas médio
  essai essais joueurs
  pareggio rigore rigori panchina formazioni tabelle klubs giocatori semifinale punteggio milieu doublé derby copa equipo équipe pelouse classement matchs mercato buts derrota temporada kolejki тура туру takım команда
  منتخب المنتخب نادي كأس هدف أهداف الفريق دوري بطولة نهائي النهائي الأهداف الأندية الهدف קבוצה קבוצות קבוצת משחקי חניכיו החניכים סגל סל הקבוצה משחק המשחק שחקני השחקנים בטבלה הטבלה העונה הגביע האליפות המחזור מהמחזור המשחקים
  מועדון מועדונים מועדוני עונה עונות אימון אימונים משחקים במשחק ניצחון הניצחון הפסד כבש שופט השופט בגביע שער שערים מחזור טבלת treffer spieler profi saison partie partien بازی تیم جام گل pemain टेस्ट मैच कप्तान टीम टूर्नामेंट कोच`.split(
    /\s+/,
  ),
);

/** Words of football alone, and of other games. */
export const FOOTBALL = new Set(
  `equaliser equalizer equalised goalless free-kick
  football fotball fotboll fodbold voetbal soccer fifa uefa striker strikers midfielder midfielders goalkeeper goalkeepers goalscorer winger wingers penalty offside bundesliga calcio
  fútbol futebol futbol golo golos guarda-redes calciatore calciatori futbolista futebolista futbolcu футбол футболист футболіст fotbal fotbalist fotbalista piłkarz piłkarze
  labdarúgó labdarúgás ποδόσφαιρο ποδοσφαιριστής sepak الكرة القدم الحارس حارس مهاجم المهاجم الترجيح כדורגל בכדורגל הכדורגל כדורגלן פנדל בפנדל פנדלים בפנדלים שער שערים קלאסיקו فوتبال
  stürmer torwart torhüter mittelstürmer elfmeter elfmeterschießen dfb-pokal attaquant gardien delantero portero attaccante portiere scudetto bianconeri rossoneri nerazzurri nerazzurra nerazzurro centrocampo centrocampista fuorigioco azulgrana merengue merengues blaugrana culé culés königsklasse buteur нападающий вратарь kaleci forvet`.split(
    /\s+/,
  ),
);

/** … and of other games. */
export const OTHER_GAMES = new Set(
  `${BATS_AND_BASKETS}
  ncaa buzzer-beater buzzer-beaters three-pointer three-pointers layup layups longhorns gamecocks buckeyes jayhawks hoosiers boilermakers
  razorbacks seminoles hawkeyes wnba rugby afl nrl footy cricket tennis hockey basketball baseball nba nfl nhl mlb quarterback touchdown innings wicket wickets tries scrum
  batsman bowler batter batting bowling bowlers wicketkeeper pacer spinner odi ipl volleyball handball goaltender goalie defenseman defenceman puck shortstop outfielder bullpen rebounds
  infielder infield outfield baseman slugger dugout touchdowns inning lineout lineouts ruck maul fly-half scrum-half flanker
  mêlée rugbymen rugbyman ovalie brennus plaquage talonneur
  кхл нхл хоккей хоккейной шайбу шайбы шайбами
  כדורסל בכדורסל הכדורסל יורוליג ביורוליג היורוליג
  ריבאונד ריבאונדים אסיסטים אולסטאר באולסטאר האולסטאר דראפט בדראפט פורוורד הפורוורד כדורסלן הכדורסלן basketbol basketbolda ribaunt asist بسکتبال والیبال السلة
  क्रिकेट क्रिकेटर बल्लेबाज बल्लेबाजी गेंदबाज गेंदबाजी विकेट रनों वनडे आईपीएल ऑलराउंडर`.split(/\s+/),
);

export const isSportWord = (word: string): boolean => SPORTS.has(word);
