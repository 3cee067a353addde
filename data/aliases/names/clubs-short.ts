/**
 * Football clubs by the short names in Latin letters that reports use alone, where their sources have only longer ones. Such as
 * are words, towns or teams of other games are marked as short forms, with small shares: the full name or the words of the
 * game decide.
 */
export const CLUBS_SHORT = `
athletic-bilbao | en: ^Athletic Club ~0.85
boca-juniors | en: ^Boca ~0.45
borussia-monchengladbach | en: Gladbach ~0.95
celta-vigo | en: ^Celta ~0.85
celtic-fc | en: ^Celtic ~0.25
corinthians-paulista | en: ^Corinthians ~0.3
cruzeiro-esporte-clube | en: ^Cruzeiro ~0.4
gremio-porto-alegre | en: Grêmio ~0.97, Gremio ~0.85
hibernian-fc | en: ^Hibs ~0.6
newells-old-boys | en: ^Newell’s ~0.9
rayo-vallecano | en: ^Rayo ~0.3
real-betis | en: Betis ~0.97
tottenham-hotspur | en: ^Spurs ~0.3
vasco-da-gama-fc | en: ^Vasco ~0.4
wolverhampton-wanderers | en: ^Wolves ~0.2
`;
