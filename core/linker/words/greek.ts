import type { LanguageWords } from './language-words';

export const greek: LanguageWords = {
  titles: `πρόεδρος=president πρόεδρο=president προέδρου=president αντιπρόεδρος=vice+president αντιπροέδρου=vice+president
    πρωθυπουργός=prime+minister πρωθυπουργό=prime+minister πρωθυπουργού=prime+minister υπουργός=minister υπουργό=minister
    υπουργού=minister υφυπουργός=minister υφυπουργού=minister εξωτερικών=foreign άμυνας=defence εσωτερικών=interior
    οικονομικών=finance δικαιοσύνης=justice παιδείας=education υγείας=health καγκελάριος=chancellor καγκελάριο=chancellor
    καγκελάριου=chancellor αρχηγός=leader αρχηγό=leader αρχηγού=leader ηγέτης=leader ηγέτη=leader επικεφαλής=leader
    γραμματέας=secretary γραμματέα=secretary πρέσβης=ambassador πρέσβη=ambassador πρεσβευτής=ambassador απεσταλμένος=envoy
    απεσταλμένο=envoy απεσταλμένου=envoy βασιλιάς=king βασιλιά=king βασίλισσα=queen πρίγκιπας=prince πάπας=pope πάπα=pope
    δήμαρχος=mayor δήμαρχο=mayor δημάρχου=mayor κυβερνήτης=governor διοικητής=governor γερουσιαστής=senator
    βουλευτής=member+parliament βουλευτή=member+parliament στρατηγός=general δικαστής=judge εισαγγελέας=prosecutor
    διευθυντής=director προπονητής=coach εκπρόσωπος=spokesperson εκπρόσωπο=spokesperson υποψήφιος=candidate εκπροσώπου=spokesperson
    πρόεδροι=president προέδρους=president προέδρων=president αντιπρόεδρο=vice+president πρωθυπουργοί=prime+minister
    πρωθυπουργούς=prime+minister πρωθυπουργών=prime+minister υπουργοί=minister υπουργούς=minister υπουργών=minister
    υφυπουργό=minister καγκελαρίου=chancellor ηγέτες=leader ηγετών=leader ηγέτιδα=leader αρχηγοί=leader αρχηγούς=leader
    βασίλισσας=queen πρίγκιπα=prince κυβερνήτη=governor διοικητή=governor γερουσιαστή=senator βουλευτές=member+parliament
    στρατηγού=general στρατηγό=general δικαστή=judge εισαγγελέα=prosecutor διευθυντή=director προπονητή=coach
    υποψήφιο=candidate υποψηφίου=candidate επίτροπος=commissioner επίτροπο=commissioner επιτρόπου=commissioner`,
  honorifics: 'κ κύριος κυρία κος κα',
  modifiers: `πρώην νέος νέου νυν τέως αμερικανός αμερικανό αμερικανού ρώσος ρώσο ρώσου ουκρανός ουκρανό ουκρανού τούρκος τούρκο
    τούρκου γάλλος γάλλο γερμανός γερμανό βρετανός ισραηλινός ισραηλινό αναπληρωτής`,
  functions: `ο η το οι τα του της των τον την τους τις στο στη στην στον στους στις στα σε από με για και ή αλλά ότι πως όπως όταν όπου αν
    να θα αυτό αυτός αυτή αυτοί εμείς εσείς εγώ μετά πριν κατά προς χωρίς μεταξύ επίσης ακόμη ακόμα ήδη δεν μην όχι ναι ήταν
    είναι έχει είχε τώρα τότε όμως ωστόσο σύμφωνα σήμερα χθες εκεί εδώ όλα όλοι ενώ καθώς γιατί επειδή λόγω ένας μία ένα μια`,
  placing: 'στο στη στην στον στα στις από σε',
  speech: `είπε δήλωσε τόνισε ανέφερε ανακοίνωσε πρόσθεσε υπογράμμισε έγραψε σημείωσε κάλεσε υποσχέθηκε`,
  connectors: 'του της των',
  calendar: `δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου
    αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου ιανουάριο φεβρουάριο μάρτιο απρίλιο μάιο ιούνιο ιούλιο αύγουστο
    σεπτέμβριο οκτώβριο νοέμβριο δεκέμβριο`,
  heads: '',
  leadingHeads:
    'οδός οδού πλατεία πλατείας λεωφόρος λεωφόρου γέφυρα αεροδρόμιο στάδιο πανεπιστήμιο πανεπιστημίου βραβείο θέατρο μουσείο νοσοκομείο λίμνη όρος',
  harmless: '',
  placeNouns: 'πόλη πόλης περιοχή επαρχία πρωτεύουσα νησί σύνορα χωριό δήμος',
  generic:
    'ανώτατο εθνική εθνικό βουλή κοινοβούλιο κυβέρνηση υπουργείο κόμμα δικαστήριο αστυνομία στρατός κεντρική τράπεζα συμβούλιο',
  credits: 'πηγή φωτογραφία φωτό',
};
