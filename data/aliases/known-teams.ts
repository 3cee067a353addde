/** Nicknames and short names by which English-language news knows clubs and teams; one a line as in known-as.ts. */
export const TEAMS = `
atlanta-dream | Dream ~0.04 short
atletico-madrid | Atlético ~0.3 short
boston-bruins | Bruins ~0.6 short
boston-celtics | Celtics ~0.85 short
boston-red-sox | Red Sox ~0.97 short
celtic-fc | Celtic ~0.5 short
chicago-sky | Sky ~0.03 short
chicago-white-sox | White Sox ~0.97 short
cleveland-cavaliers | Cavs ~0.95
connecticut-sun | Sun ~0.02 short
dallas-wings | Wings ~0.1 short
detroit-red-wings | Red Wings ~0.9 short
dundee-united | United ~0.03 short
edmonton-oilers | Oilers ~0.8 short
golden-state-valkyries | Valkyries ~0.4 short
green-bay-packers | Packers ~0.85 short
heart-of-midlothian | Hearts ~0.2 short
indiana-fever | Fever ~0.2 short
las-vegas-aces | Aces ~0.35 short
leeds-united | United ~0.05 short
los-angeles-dodgers | Dodgers ~0.93 short
los-angeles-lakers | Lakers ~0.93 short
los-angeles-sparks | Sparks ~0.3 short
manchester-united | United ~0.2 short
minnesota-lynx | Lynx ~0.4 short
new-york-knicks | Knicks ~0.97 short
new-york-liberty | Liberty ~0.1 short
new-york-mets | Mets ~0.85 short
new-york-yankees | Yankees ~0.85 short
newcastle-united | United ~0.05 short
paris-saint-germain | PSG ~0.9
phoenix-mercury | Mercury ~0.06 short
pittsburgh-steelers | Steelers ~0.9 short
san-francisco-49ers | 49ers ~0.95 short
seattle-seahawks | Seahawks ~0.95 short
seattle-storm | Storm ~0.05 short
sheffield-united | United ~0.04 short
toronto-blue-jays | Blue Jays ~0.9 short
toronto-maple-leafs | Maple Leafs ~0.95 short
toronto-tempo | Tempo ~0.15 short
vancouver-canucks | Canucks ~0.95 short
washington-mystics | Mystics ~0.6 short
west-ham-united | United ~0.03 short
`;
