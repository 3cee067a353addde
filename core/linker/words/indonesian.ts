import type { LanguageWords } from './language-words';

/** Indonesian and Malay. */
export const indonesian: LanguageWords = {
  titles: `presiden=president pm=prime+minister capres=candidate wapres=vice+president wakil=vice perdana=prime menteri=minister menlu=foreign+minister
    menhan=defence+minister menkeu=finance+minister mendagri=interior+minister menko=minister mensesneg=minister
    mensos=minister luar=foreign negeri=foreign pertahanan=defence keuangan=finance ketua=chairman ketum=chairman
    pemimpin=leader kepala=leader kanselir=chancellor sekretaris=secretary sekjen=secretary+general dubes=ambassador
    duta=ambassador utusan=envoy khusus=special raja=king ratu=queen pangeran=prince sultan=sultan paus=pope wali=mayor
    walikota=mayor bupati=mayor gubernur=governor senator=senator anggota=member jenderal=general panglima=commander
    kapolri=leader hakim=judge jaksa=prosecutor direktur=director pelatih=coach juru=spokesperson bicara=spokesperson jubir=spokesperson
    calon=candidate tertinggi=supreme`,
  honorifics: 'bapak ibu pak bu tuan puan datuk dato tan sri prof dr kh gus habib',
  modifiers: 'mantan eks terpilih',
  functions: `di ke dari pada dalam untuk dengan oleh tentang antara setelah sebelum sejak hingga sampai dan atau tetapi namun bahwa karena
    jika kalau ketika saat ini itu dia ia mereka kami kita saya anda yang juga sudah telah belum tidak bukan ya adalah ada akan
    sedang masih lagi kini lalu kemudian menurut sementara selain meski meskipun sebelumnya sesudahnya hari kemarin besok para
    sebuah seorang banyak semua beberapa seluruh warga pemerintah makin hal kata baca
    ktt dpd dpp dpc dprd dpr ri fraksi pilkada pilgub pilpres pemilu wagub cagub eks`,
  placing: 'di ke dari',
  speech:
    'mengatakan menyatakan menegaskan menjelaskan menyebut menyampaikan menambahkan mengungkapkan menilai ujar kata tutur ucap imbuh melaporkan meminta',
  connectors: '',
  calendar: `senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november
    desember isnin khamis jumaat ahad`,
  heads: '',
  leadingHeads: `jalan jl bandara stadion universitas universiti rumah sakit pelabuhan masjid gunung danau sungai jembatan yayasan pt
    istana lapangan`,
  harmless: '',
  placeNouns: 'kota kabupaten provinsi kecamatan desa wilayah daerah pulau ibukota kelurahan negeri',
  generic:
    'dewan perwakilan rakyat majelis mahkamah agung konstitusi kementerian partai pemerintah kabinet kepolisian tentara bank nasional badan komisi',
  credits: 'foto penulis editor reporter sumber',
};
