/**
 * Words beside a capital or a seat that make a government of it, in several languages: what it does, what others have
 * with it, what it owns.
 */
import { wordSet } from './word-table';

/** Verbs of states, besides those of saying: "Tehran seeks", "Moscou salue". */
const ACTS = wordSet(
  `seek seeks sought hope hopes hoped want wants wanted back backs backed support supports supported oppose opposes opposed
  impose imposes imposed lift lifts lifted sanction sanctions sanctioned ban bans banned launch launches launched deploy
  deploys deployed send sends sent withdraw withdraws withdrew pledge pledges pledged recognise recognises recognised recognize
  recognizes recognized condemn condemns condemned retaliate retaliates retaliated negotiate negotiates negotiated sign signs
  signed demand demands demanded offer offers offered propose proposes proposed plan plans planned expect expects expected fear
  fears feared view views viewed regard regards regarded consider considers considered decide decides decided approve approves
  approved intervene intervenes intervened summon summons summoned expel expels expelled threaten threatens threatened
  signal signals signalled signaled welcome welcomes welcomed criticise criticises criticised criticize criticizes criticized
  pursue pursues pursued respond responds responded resist resists resisted provide provides provided pressure pressures
  pressured suspect suspects suspected annexed annex endorse endorses endorsed unveil unveils unveiled tighten tightens eyes
  salue saluent dénonce condamne soutient accuse refuse rejette exige menace souhaite veut cherche affirme estime
  condena apoya rechaza acusa quiere busca propone amenaza
  will fordert verurteilt unterstützt lehnt droht plant sieht wirft reagiert setzt regiert
  требует поддерживает осуждает отвергает обвиняет хочет намерен готова готов угрожает ввел ввела ввёл отправил отправила
  вимагає підтримує засуджує хоче
  chce zdecydował zdecydowała żąda potępia popiera grozi odrzuca zamierza podjął podjęła wycofał wycofała oczekuje
  istiyor destekliyor kınadı reddetti
  تريد تسعى تدعم ترفض تدين تهدد تطالب ستواصل تواصل تعتزم رفضت دعمت تتهم اتهمت
  רוצה דורשת תומכת מגנה מאיימת דחתה`,
);

/** Nouns of what states have with each other: "talks with", "tensions between … and". */
const DEALS = wordSet(
  `talks deal deals agreement agreements accord ties relations tensions war conflict negotiations dialogue truce ceasefire
  alliance rift dispute diplomacy pressure sanctions treaty pact standoff stand-off rivalry cooperation channel contacts
  rapprochement détente detente differences trust understanding
  accords guerre négociations pression
  acuerdo relaciones tensiones guerra negociaciones diálogo presión
  abkommen beziehungen spannungen krieg verhandlungen gespräche druck
  переговоры переговоров отношения отношений соглашение договор война конфликт диалог давление санкции
  rozmowy rozmów umowa stosunki napięcia wojna negocjacje negocjacji presja
  المفاوضات مفاوضات العلاقات علاقات التوتر الحرب الاتفاق اتفاق الحوار المحادثات محادثات الضغط`,
);

/** Between such a noun and the name. */
const JOINS = wordSet(
  `with between against on and to toward towards from avec entre contre con contra mit zwischen gegen с между против на z między przeciw
  مع بين على ضد و`,
);

/** What only a government has: "Beijing’s policy". */
const OWNED = wordSet(
  `policy policies position stance demands demand proposal proposition plan decision refusal request sanctions ally allies
  support influence response offer troops forces claims ambassador envoy diplomats interests ambitions strategy negotiators
  offensive invasion war nuclear missile military foreign climate trade economic diplomatic security approach warning
  accusations allegations retaliation intervention backing leverage doctrine narrative commitment stockpile arsenal`,
);

export const isAct = (word: string): boolean => ACTS.has(word);
export const isDeal = (word: string): boolean => DEALS.has(word);
export const joinsParties = (word: string): boolean => JOINS.has(word);
export const isOwnedByStates = (word: string): boolean => OWNED.has(word);
