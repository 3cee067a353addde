/** Countries, seats, bodies, events and cities of the news that Vietnamese has its own names for. */
export const VIETNAMESE_REST = `
country-gb | vi: Anh ~0.8, Anh Quốc, nước Anh
country-it | vi: nước Ý
country-ru | vi: Nga ~0.9
country-au | vi: Úc ~0.9, Australia
country-id | vi: In-đô-nê-xi-a
country-kh | vi: Cam-pu-chia
country-ps | vi: Palestine
kremlin | vi: Điện Cẩm Linh
elysee-palace | vi: Điện Elysee, Điện Élysée
united-states-capitol | vi: Điện Capitol
buckingham-palace | vi: Cung điện Buckingham
notre-dame-de-paris | vi: Nhà thờ Đức Bà Paris
eiffel-tower | vi: tháp Eiffel, Tháp Eiffel
moscow-ru | vi: Mátxcơva, Mạc Tư Khoa
washington-us | vi: Oa-sinh-tơn
middle-east | vi: Trung Đông
asia | vi: châu Á, Châu Á
europe | vi: Châu Âu
africa | vi: Châu Phi
gaza-strip | vi: Dải Gaza, dải Gaza
west-bank | vi: Bờ Tây, Bờ Tây sông Jordan
strait-of-hormuz | vi: eo biển Hormuz, Eo biển Hormuz
taiwan-strait | vi: eo biển Đài Loan, Eo biển Đài Loan
panama-canal | vi: kênh đào Panama, Kênh đào Panama
suez-canal | vi: kênh đào Suez, Kênh đào Suez
red-sea | vi: Biển Đỏ
black-sea | vi: Biển Đen
mediterranean-sea | vi: Địa Trung Hải
soviet-union | vi: Liên Xô
ho-chi-minh-city-vn | vi: TP HCM, TP.HCM, TP. HCM, Thành phố Hồ Chí Minh
european-commission | vi: Ủy ban châu Âu, Ủy ban Châu Âu
european-council | vi: Hội đồng châu Âu
european-central-bank | vi: Ngân hàng Trung ương châu Âu
world-health-organization | vi: Tổ chức Y tế Thế giới
world-bank | vi: Ngân hàng Thế giới
world-trade-organization | vi: Tổ chức Thương mại Thế giới
international-monetary-fund | vi: Quỹ Tiền tệ Quốc tế
international-atomic-energy-agency | vi: Cơ quan Năng lượng Nguyên tử Quốc tế
international-criminal-court | vi: Tòa án Hình sự Quốc tế
international-court-of-justice | vi: Tòa án Công lý Quốc tế
international-olympic-committee | vi: Ủy ban Olympic Quốc tế
united-nations | vi: Liên hợp quốc, Liên hiệp quốc
united-nations-security-council | vi: Hội đồng Bảo an Liên hợp quốc
united-nations-general-assembly | vi: Đại hội đồng Liên Hợp Quốc, Đại hội đồng Liên hợp quốc
federal-reserve | vi: Cục Dự trữ Liên bang Mỹ, Cục Dự trữ Liên bang
united-states-congress | vi: Quốc hội Mỹ
united-states-senate | vi: Thượng viện Mỹ
united-states-house-of-representatives | vi: Hạ viện Mỹ
united-states-department-of-state | vi: Bộ Ngoại giao Mỹ
united-states-department-of-the-treasury | vi: Bộ Tài chính Mỹ
united-states-department-of-justice | vi: Bộ Tư pháp Mỹ
united-states-department-of-homeland-security | vi: Bộ An ninh Nội địa Mỹ
united-states-department-of-defense | vi: Bộ Quốc phòng Mỹ
supreme-court-of-the-united-states | vi: Tòa án Tối cao Mỹ
central-intelligence-agency | vi: Cục Tình báo Trung ương Mỹ
federal-bureau-of-investigation | vi: Cục Điều tra Liên bang Mỹ
ministry-of-defense-of-the-russian-federation | vi: Bộ Quốc phòng Nga
foreign-ministry-ru | vi: Bộ Ngoại giao Nga
foreign-ministry-cn | vi: Bộ Ngoại giao Trung Quốc
republican-party-us | vi: đảng Cộng hòa, Đảng Cộng hòa
democratic-party-us | vi: đảng Dân chủ, Đảng Dân chủ
chinese-communist-party | vi: Đảng Cộng sản Trung Quốc
communist-party-of-vietnam-vn | vi: Đảng Cộng sản Việt Nam
islamic-revolutionary-guard-corps | vi: Vệ binh Cách mạng Hồi giáo Iran, Vệ binh Cách mạng Iran
islamic-state | vi: Nhà nước Hồi giáo
xinhua | vi: Tân Hoa xã, Tân Hoa Xã
global-times | vi: Hoàn cầu Thời báo, Thời báo Hoàn cầu
russian-invasion-of-ukraine | vi: xung đột Nga-Ukraine
world-war-ii | vi: Thế chiến II, Chiến tranh thế giới thứ hai, Thế chiến thứ hai
world-war-i | vi: Thế chiến I, Chiến tranh thế giới thứ nhất
cold-war | vi: Chiến tranh Lạnh
vietnam-war | vi: Chiến tranh Việt Nam
covid-19-pandemic | vi: đại dịch Covid-19, đại dịch COVID-19
nobel-peace-prize | vi: Nobel Hòa bình, giải Nobel Hòa bình
nobel-prize | vi: giải Nobel
fifa-world-cup-2026 | vi: World Cup 2026
pope-francis | vi: Giáo hoàng Francis
leo-xiv | vi: Giáo hoàng Leo XIV
charles-iii | vi: Vua Charles III
kim-jong-un | vi: Kim Chính Ân
lee-hsien-loong | vi: Lý Hiển Long
lai-ching-te | vi: Lại Thanh Đức
zhao-leji | vi: Triệu Lạc Tế
`;
