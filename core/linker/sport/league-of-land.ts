import { textAfter, textBefore } from '../units/text-beside';

/** "لیگ برتر [ایران]", "فوتبال [ایران]": whose league, cup or football it is. */
const IN_PERSIAN =
  /(?:^|[^\p{L}])(?:لیگ(?: برتر| یک| دسته \p{L}+)?|جام حذفی|سوپرجام|سوپر جام|فوتبال|والیبال|بسکتبال|کشتی|عصر|ساکن|مقیم|اهل|سفر به|عازم|راهی) (?:کشور )?$/u;
/** "السد [قطر]": Persian tells clubs abroad, which have an article, by their country. */
const CLUB_OF = /(?:^|[^\p{L}])ال[\p{L}\u200c]{2,} $/u;

/** "[Portekiz]'den kalkan uçak", "[Almanya]'da": out of or in the country. */
const TURKISH_CASE = /^['’][dt][ae]n?(?!\p{L})/u;
/** "[Portekiz] 1. Futbol Ligi", "[İspanya] Kupası". */
const TURKISH_LEAGUE = /^ (?:\d\. )?(?:\p{Lu}\p{L}+ )?(?:Lig|Kupa|Federasyon|Basın)[\p{L}]*/u;
/** "[Türkiye]'nin duayen teknik direktörü", "[Türkiye]'nin önde gelen kulüpleri": what a team has not. */
const TURKISH_OWNER =
  /^['’]n[iıuü]n (?:\p{L}+ ){0,3}?(?:teknik direktör|kulüb|kulüp|lig|takımları|şehr|kent|başkent|gündem|en büyük|en iyi|en köklü|önde gelen)/u;
/** "[İsviçre] ekibi Lugano": the country of a club. */
const TURKISH_CLUB = /^ (?:ekibi|temsilcisi|takımı|devi|kulübü) \p{Lu}/u;
/** "الملاعب [السعودية]": the adjective of the noun before it, which has the article too. */
const ARABIC_ADJECTIVE = /(?:^|[^\p{L}])[وفبكل]?ال\p{L}{3,} $/u;
const SAUDI = 'السعودية';
const LOOK = 56;

/** True where the words beside a country on a page about sport, in Persian, Arabic or Turkish, say that it is the country. */
export function isLeagueOfLand(text: string, start: number, end: number, lang: string): boolean {
  if (lang === 'fa') {
    const before = textBefore(text, start, 20);
    return IN_PERSIAN.test(before) || CLUB_OF.test(before);
  }
  if (lang === 'ar') return text.startsWith(SAUDI, start) && ARABIC_ADJECTIVE.test(textBefore(text, start, 16));
  if (lang !== 'tr') return false;
  const behind = textAfter(text, end, LOOK);
  return (
    TURKISH_CLUB.test(behind) || TURKISH_CASE.test(behind) || TURKISH_LEAGUE.test(behind) || TURKISH_OWNER.test(behind)
  );
}
