/** Seas, seats, bodies and people of China in the world's news as Vietnamese writes them; other names it leaves as they are. */
export const VIETNAMESE_NAMES = `
pacific-ocean | vi: Thái Bình Dương
atlantic-ocean | vi: Đại Tây Dương
indian-ocean | vi: Ấn Độ Dương
kremlin | vi: Điện Kremlin
united-states-department-of-defense | vi: Lầu Năm Góc
european-union | vi: Liên minh châu Âu
european-parliament | vi: Nghị viện châu Âu
united-nations | vi: Liên Hợp Quốc, Liên Hiệp Quốc
united-nations-security-council | vi: Hội đồng Bảo an Liên Hợp Quốc, Hội đồng Bảo an
board-of-peace | vi: Hội đồng Hòa bình
xi-jinping | vi: Tập Cận Bình
li-qiang | vi: Lý Cường
wang-yi | vi: Vương Nghị
he-lifeng | vi: Hà Lập Phong
wang-wentao | vi: Vương Văn Đào
`;
