/**
 * National football teams by the names that reports give them beside their country's. Such as are words, animals or another
 * team's too are marked as short forms, with small shares: the country or the words of the game decide.
 */
export const NATIONAL_NICKNAMES = `
algeria-national-football-team | en: Desert Foxes ~0.8, Desert Warriors ~0.8 | fr: ^Fennecs ~0.7
angola-national-football-team | en: Palancas Negras ~0.97
argentina-national-football-team | en: La Albiceleste ~0.95, Albiceleste ~0.95
australia-mens-national-soccer-team | en: Socceroos ~0.98
belgium-national-football-team | fr: ^Diables Rouges ~0.7 | nl: ^Rode Duivels ~0.85
brazil-national-football-team | en: Seleção Brasileira ~0.97, Canarinho ~0.8
burkina-faso-national-football-team | fr: ^Étalons ~0.6
cameroon-national-football-team | en: Indomitable Lions ~0.97 | fr: Lions indomptables ~0.97, Lions Indomptables ~0.97
colombia-national-football-team | en: Los Cafeteros ~0.9
costa-rica-national-football-team | en: Los Ticos ~0.85
croatia-national-football-team | en: Vatreni ~0.97
egypt-national-football-team | en: ^Pharaohs ~0.3
england-national-football-team | en: Three Lions ~0.85
france-national-football-team | en: Les Bleus ~0.8 | fr: ^Les Bleus ~0.5, ^Bleus ~0.5
ghana-national-football-team | en: Black Stars ~0.85
india-national-football-team | en: Blue Tigers ~0.75
iran-national-football-team | en: Team Melli ~0.97
iraq-national-football-team | en: Lions of Mesopotamia ~0.97
italy-national-football-team | en: Azzurri ~0.85 | it: ^Azzurri ~0.4
jamaica-national-football-team | en: Reggae Boyz ~0.98
japan-national-football-team | en: Samurai Blue ~0.97, Blue Samurai ~0.9
kenya-national-football-team | en: Harambee Stars ~0.98
mexico-national-football-team | en: El Tri ~0.95
morocco-national-football-team | en: Atlas Lions ~0.95, Lions of the Atlas ~0.95 | fr: Lions de l'Atlas ~0.97, Lions de l’Atlas ~0.97
mozambique-national-football-team | en: ^Mambas ~0.4
namibia-national-football-team | en: Brave Warriors ~0.8
netherlands-national-football-team | en: Oranje ~0.85
new-zealand-national-football-team | en: All Whites ~0.97
nigeria-national-football-team | en: Super Eagles ~0.97
rwanda-national-football-team | en: Amavubi ~0.97
senegal-national-football-team | en: Teranga Lions ~0.97, Lions of Teranga ~0.97 | fr: Lions de la Teranga ~0.97, Lions de la Téranga ~0.97
south-africa-national-football-team | en: Bafana Bafana ~0.98, ^Bafana ~0.85
south-korea-national-football-team | en: Taegeuk Warriors ~0.97
syria-national-football-team | en: Qasioun Eagles ~0.97
tanzania-national-football-team | en: Taifa Stars ~0.97
trinidad-and-tobago-national-football-team | en: Soca Warriors ~0.97
tunisia-national-football-team | en: Carthage Eagles ~0.97, Eagles of Carthage ~0.97 | fr: Aigles de Carthage ~0.97
uganda-national-football-team | en: ^Cranes ~0.1
united-states-mens-national-soccer-team | en: #USMNT ~0.98
uruguay-national-football-team | en: La Celeste ~0.85
venezuela-national-football-team | en: La Vinotinto ~0.97, Vinotinto ~0.95
zambia-national-football-team | en: Chipolopolo ~0.98
`;
