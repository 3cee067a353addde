/**
 * Towns as English papers of their own country spell them since they were renamed, or call them for short, and what
 * the names of great regions and cities mostly mean, whoever else bears them.
 */
export const ENGLISH_CITIES = `
ahmadnagar-in | en: Ahilyanagar
aurangabad-in | en: Chhatrapati Sambhajinagar
bogra-bd | en: Bogura
brahmapur-in | en: Berhampur ~0.8
chennai-in | en: Madras ~0.6
chittagong-bd | en: Chattogram
comilla-bd | en: Cumilla
gulbarga-in | en: Kalaburagi
gurgaon-in | en: Gurugram
ho-chi-minh-city-vn | en: Saigon ~0.8
hoshangabad-in | en: Narmadapuram
hubli-in | en: Hubballi
jessore-bd | en: Jashore
johannesburg-za | en: Joburg ~0.97, Jo'burg ~0.97
kozhikode-in | en: Calicut ~0.9
las-vegas-us | en: Vegas ~0.7
nanjing-cn | en: Nanking ~0.85
orkney-islands | en: Orkney ~0.97
osmanabad-in | en: Dharashiv
perth-gb | en: Perth ~0.15
philadelphia-us | en: Philly ~0.8
port-elizabeth-za | en: Gqeberha
qingdao-cn | en: Tsingtao ~0.4
queensland-au | en: Qld ~0.95
rajahmundry-in | en: Rajamahendravaram
thoothukudi-in | en: Tuticorin
tiruchirappalli-in | en: Trichy ~0.9
tumkur-in | en: Tumakuru
vadodara-in | en: Baroda ~0.7
visakhapatnam-in | en: Vizag
prince-edward-island-ca | en: P.E.I. ~0.95
hawaii | en: Hawaii ~0.9
kansas | en: Kansas ~0.85
ontario-ca | en: Ontario ~0.85
goa-in | en: Goa ~0.75
devon-gb | en: Devon ~0.6
san-francisco-us | en: San Francisco ~0.85
adelaide-au | en: Adelaide ~0.75
cologne-de | en: Cologne ~0.8
medan-id | en: Medan ~0.85
konya-tr | en: Konya ~0.85
qom-ir | en: Qom ~0.9
hyderabad-in | en: Hyderabad ~0.7
`;
