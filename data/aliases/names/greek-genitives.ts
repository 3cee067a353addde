/** Bodies in the Greek genitive of words that the rules of endings do not know: "του Κόμματος", "των Δυνάμεων". */
export const GREEK_GENITIVES = `
israel-defense-forces | el: Ισραηλινών Ενόπλων Δυνάμεων, Ενόπλων Δυνάμεων του Ισραήλ, Ισραηλινών Αμυντικών Δυνάμεων
russian-armed-forces | el: Ενόπλων Δυνάμεων της Ρωσίας
armed-forces-of-ukraine | el: Ενόπλων Δυνάμεων της Ουκρανίας
sudanese-armed-forces | el: Ενόπλων Δυνάμεων του Σουδάν
egyptian-armed-forces | el: Ενόπλων Δυνάμεων της Αιγύπτου
russian-aerospace-forces | el: Ρωσικών Αεροδιαστημικών Δυνάμεων
syrian-democratic-forces | el: Συριακών Δημοκρατικών Δυνάμεων
rapid-support-forces | el: Δυνάμεων Ταχείας Υποστήριξης
united-states-marine-corps | el: Σώματος Πεζοναυτών των ΗΠΑ
republican-party-us | el: Ρεπουμπλικανικού Κόμματος
democratic-party-us | el: Δημοκρατικού Κόμματος ~0.6
chinese-communist-party | el: Κομμουνιστικού Κόμματος Κίνας, Κομμουνιστικού Κόμματος της Κίνας
labour-party-uk | el: Εργατικού Κόμματος ~0.7
conservative-party-uk | el: Συντηρητικού Κόμματος ~0.8
social-democratic-party-of-germany | el: Σοσιαλδημοκρατικού Κόμματος Γερμανίας
kurdistan-workers-party | el: Εργατικού Κόμματος του Κουρδιστάν
australian-labor-party-au | el: Εργατικού Κόμματος της Αυστραλίας
scottish-national-party-gb | el: Σκωτικού Εθνικού Κόμματος, Εθνικού Κόμματος της Σκωτίας
austrian-peoples-party-at | el: Αυστριακού Λαϊκού Κόμματος
freedom-party-of-austria-at | el: Κόμματος Ελευθερίας της Αυστρίας
people-power-party-kr | el: Κόμματος της Δύναμης του Λαού, Κόμματος της Λαϊκής Δύναμης
democratic-party-of-korea | el: Δημοκρατικού Κόμματος της Κορέας
workers-party-br | el: Κόμματος των Εργαζομένων ~0.8
kurdistan-democratic-party | el: Δημοκρατικού Κόμματος του Κουρδιστάν
march-23-movement | el: Κινήματος της 23ης Μαρτίου
amal-movement | el: Κινήματος Αμάλ
`;
