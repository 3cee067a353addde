import { expect, test } from 'vitest';
import { linkText } from '../../../../support/link-text';
import { tinyWorld } from '../../../../support/tiny-world';

const world = tinyWorld(`
republican-peoples-party | organisation | TR | Political party in Turkey | CHP ~0.9 #66
dem-party | organisation | TR | Political party in Turkey | DEM Parti
grand-national-assembly | organisation | TR | Parliament of Turkey | TBMM ~0.95 #64
erzincan-tr | place | TR | City in Turkey | Erzincan
mardin-tr | place | TR | City in Turkey | Mardin
budapest-hu | place | HU | Capital of Hungary | Budapeşte
real-madrid | organisation | ES | Spanish football club | Real Madrid
sharif | person | PK | Prime minister of Pakistan | شهباز شريف; شريف ~0.9 #9
trump | person | US | President of the United States | دونالد ترامب; ترامب ~0.95 #1
netanyahu | person | IL | Prime minister of Israel | بنيامين نتنياهو
haqqani | person | AF | Afghan politician | سراج الدین حقانی; حقانی ~0.9 #1
country-be | place | BE | Country in Europe | Bỉ
country-gb | place | GB | Country in Europe | Anh
country-de | place | DE | Country in Europe | Đức
white-house | place | US | Residence of the president of the United States | White House
nha-trang-vn | place | VN | City in Vietnam | Nha Trang
association | organisation | | Union of countries | ASEAN ~0.95 #66
country-id | place | ID | Country in Asia | Indonesia
rhode-island | place | US | State of the United States | Rhode Island; RI ~0.6 #66
sugiono | person | ID | Foreign minister of Indonesia | Sugiono
epa | organisation | US | Environmental agency of the United States | EPA ~0.9 #66
gaza-strip | place | PS | Territory | 가자
riga-lv | place | LV | Capital of Latvia | 리가
wang-yi | person | CN | Foreign minister of China | Wang Yi; 왕이 중국 외교부장
kumar | person | IN | Chief minister of Bihar | नीतीश कुमार
le-hoai-trung | person | VN | Foreign minister of Vietnam | Lê Hoài Trung; Trung ~0.9 #1
supreme-court-of-india | organisation | IN | Highest court of India | उच्चतम न्यायालय
`);
const linked = (text: string, lang: string) => linkText(text, world, { lang }).surfaces;

test.each([
  ['CHP Grup Başkanvekili Gökhan Günaydın dün konuştu.', 'tr', ['CHP']],
  ['CHP Erzincan Milletvekili Mustafa Sarıgül dün konuştu.', 'tr', ['CHP', 'Erzincan']],
  ['TBMM Başkanvekili Pervin Buldan dün konuştu.', 'tr', ['TBMM']],
  ['DEM Parti Mardin Milletvekili dün konuştu.', 'tr', ['DEM Parti', 'Mardin']],
  ['Dün Maliye Bakanları Budapeşte’de toplandılar.', 'tr', ['Budapeşte']],
  ['Dün Real Madrid Kulüp Başkanı konuştu.', 'tr', ['Real Madrid']],
  ['قال شهباز شريف ثم وصل شريف إسماعيل أمس', 'ar', ['شهباز شريف']],
  ['قال شهباز شريف ثم وصل شريف أمس', 'ar', ['شهباز شريف', 'شريف']],
  ['قال دونالد ترامب ثم التقى ترامب بنيامين نتنياهو أمس', 'ar', ['دونالد ترامب', 'ترامب', 'بنيامين نتنياهو']],
  ['سراج الدین حقانی رفت و عبدالحکیم حقانی ماند', 'fa', ['سراج الدین حقانی']],
  ['Ông Lê Hoài Trung dự họp Trung ương, Bí thư tới Bỉ', 'vi', ['Lê Hoài Trung', 'Bỉ']],
  ['Hôm qua Lê Hoài Trung nói, ông Trung ở Bỉ', 'vi', ['Lê Hoài Trung', 'Trung', 'Bỉ']],
  ['Thủ tướng Anh tới Nhà Trắng hôm qua', 'vi', ['Anh', 'Nhà Trắng']],
  ['Nhà thờ Đức Bà ở Bỉ', 'vi', ['Bỉ']],
  ['Tổng thống Đức tới Bỉ', 'vi', ['Đức', 'Bỉ']],
  ['Ảnh chụp ở Bỉ', 'vi', ['Bỉ']],
  ['Anh Nguyen lives there', 'en', []],
  ['Anh Tuấn nói. Anh ấy ở Bỉ', 'vi', ['Bỉ']],
  ['Presiden hadiri KTT ASEAN di kota itu', 'id', ['ASEAN']],
  ['kata Menteri Luar Negeri RI Sugiono kemarin', 'id', ['RI', 'Sugiono']],
  ['기념사진을 찍고 있다. EPA연합뉴스', 'ko', []],
  ['땅을 포기할 리가 없다', 'ko', []],
  ['우리 함께 가자!', 'ko', []],
  ['가자 전쟁이 끝났다', 'ko', ['가자']],
  ['어제 리가 시내에서', 'ko', ['리가']],
  ['왕이 중국 외교부장 참석', 'ko', ['왕이']],
  ['नीतीश कुमार रेड्डी ने पारी खेली', 'hi', []],
  ['नीतीश कुमार ने कहा', 'hi', ['नीतीश कुमार']],
  ['अमेरिकी उच्चतम न्यायालय ने कहा', 'hi', []],
  ['आज उच्चतम न्यायालय ने कहा', 'hi', ['उच्चतम न्यायालय']],
])('%s', (text, lang, surfaces) => {
  expect(linked(text, lang)).toEqual(surfaces);
});
