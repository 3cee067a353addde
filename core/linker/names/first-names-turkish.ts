/** First names of Turks. None of them is an everyday word, a surname that stands alone or a town. */
export const TURKISH_FIRST = `abdulkadir abdullah abdurrahman ahmet alparslan asuman atilla aylin aysel ayşegül ayşenur başak bekir berna betül bilal buket bülent
  canan cemal cemil celal ceren cevdet cüneyt çiğdem davut defne demet didem dilek ebru ekrem emine eray ercan erdal eren erhan erkan erol
  ersin ertuğrul esra fahrettin faruk ferhat feride ferit feyza figen fikret fuat furkan gamze gökhan gülay gülben gülşen gülsüm gürkan
  haldun halil halit haluk hamza hande hatice haydar hulusi hülya ilhan ilker ilknur ibrahim irfan kadir kamil kazım kenan kerem koray
  kübra leyla mahmut melih melike meltem meral merve meryem mesut muhammet müge müjdat müjde müslüm nagehan nazan nazlı necati
  nesrin nihat nilgün numan nuray nurcan oğuz oğuzhan okan orhan ozan özge pelin perihan rabia recep rıza sabiha sadettin sait salih
  seda sedat selahattin selim semih semra serap serdar serkan sevil sevilay sibel sinan songül süleyman sümeyye şaban şebnem şeyma
  şükran şükrü şule tahsin tansu tarık tayyip tolga tuğba tuncay turgut tülay ümran vahap vedat yakup yasemin yasin yavuz yeliz
  yusuf zehra zekeriya zeliha ziya zuhal`;
