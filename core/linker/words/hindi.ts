import type { LanguageWords } from './language-words';

export const hindi: LanguageWords = {
  titles: `राष्ट्रपति=president उपराष्ट्रपति=vice+president प्रधानमंत्री=prime+minister पीएम=prime+minister मंत्री=minister विदेशमंत्री=foreign+minister
    विदेश=foreign रक्षा=defence रक्षामंत्री=defence+minister गृह=interior गृहमंत्री=interior+minister वित्त=finance मुख्यमंत्री=chief+minister सीएम=chief+minister
    राज्यपाल=governor सांसद=member+parliament विधायक=member+parliament अध्यक्ष=president नेता=leader प्रमुख=head महासचिव=secretary+general
    प्रवक्ता=spokesperson राजदूत=ambassador कप्तान=captain कोच=coach चांसलर=chancellor`,
  honorifics: 'श्री श्रीमती सुश्री डॉ',
  modifiers: 'पूर्व नए नई',
  functions: `ने को से में पर का के की और या लेकिन भी ही तो यह वह इस उस कि जो जब तब क्या है हैं था थे थी गया गई गए कर करने किया किए लिए साथ बाद पहले`,
  placing: '',
  speech: 'कहा बताया',
  connectors: '',
  calendar: `सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर`,
  heads: '',
  leadingHeads: '',
  harmless: '',
  placeNouns: 'शहर राज्य जिला जिले',
  generic: 'सुप्रीम कोर्ट उच्चतम सर्वोच्च न्यायालय संसद सेना पुलिस मंत्रालय सरकार',
  credits: 'फोटो',
};
