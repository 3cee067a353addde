export const english = `AF afghan AL albanian DZ algerian AD andorran AO angolan AR argentine argentinian AM armenian AU australian
AT austrian AZ azerbaijani azeri BS bahamian BH bahraini BD bangladeshi BB barbadian BY belarusian BE belgian BZ belizean
BJ beninese BT bhutanese BO bolivian BA bosnian BW botswanan BR brazilian BN bruneian BG bulgarian BF burkinabe BI burundian
KH cambodian CM cameroonian CA canadian CF central-african TD chadian CL chilean CN chinese CO colombian CG congolese
CR costa-rican HR croatian CU cuban CY cypriot CZ czech DK danish DJ djiboutian DO dominican EC ecuadorian EG egyptian
SV salvadoran ER eritrean EE estonian ET ethiopian FJ fijian FI finnish FR french GA gabonese GM gambian GE georgian DE german
GH ghanaian GR greek GL greenlandic GT guatemalan GN guinean GY guyanese HT haitian HN honduran HU hungarian IS icelandic
IN indian ID indonesian IR iranian IQ iraqi IE irish IL israeli IT italian CI ivorian JM jamaican JP japanese JO jordanian
KZ kazakh KE kenyan KW kuwaiti KG kyrgyz LA laotian LV latvian LB lebanese LR liberian LY libyan LT lithuanian
LU luxembourgish MG malagasy MW malawian MY malaysian MV maldivian ML malian MT maltese MR mauritanian MU mauritian MX mexican
MD moldovan MC monegasque MN mongolian ME montenegrin MA moroccan MZ mozambican MM burmese NA namibian NP nepali nepalese
NL dutch NZ new-zealand NI nicaraguan NE nigerien NG nigerian KP north-korean MK macedonian NO norwegian OM omani PK pakistani
PS palestinian PA panamanian PY paraguayan PE peruvian PH philippine filipino PL polish PT portuguese QA qatari RO romanian
RU russian soviet RW rwandan SA saudi SN senegalese RS serbian SL sierra-leonean SG singaporean SK slovak SI slovenian SO somali
ZA south-african KR south-korean korean SS south-sudanese ES spanish LK sri-lankan SD sudanese SR surinamese SE swedish CH swiss
SY syrian TW taiwanese TJ tajik TZ tanzanian TH thai TG togolese TN tunisian TR turkish TM turkmen UG ugandan UA ukrainian
AE emirati GB british english scottish welsh UK U.K US american UY uruguayan UZ uzbek VE venezuelan VN vietnamese
YE yemeni ZM zambian ZW zimbabwean XK kosovar`;
