import type { Kind } from '../../core/card/entity-card';
import { type AliasEntry, AliasFlag } from '../../core/lexicon/lexicon';
import type { TitleSpan } from '../../core/pack/entity-table';
import { ArrayEntities, type ArrayEntity } from './array-entities';
import { NaiveLexicon } from './naive-lexicon';

/**
 * A few dozen entities of our own wording for tests of the linker, one a line:
 * `id | kind | country | popularity | aliases | related | offices`. The first alias is the name. Marks after an alias:
 * `~0.4` its prior (1 when left out), `s` short form, `a` acronym, `w` equals a common word, `n` equals a common name, `m` stands for it by custom.
 * Offices: `key words@from-to` in years.
 */
const WORLD = `
country-us | place | US | 1 | United States; US a; U.S. a; America ~0.9; Washington ~0.2 m; White House ~0.7 m
country-sy | place | SY | 0.8 | Syria; Damascus ~0.2 m
country-il | place | IL | 0.9 | Israel
country-jo | place | JO | 0.6 | Jordan ~0.8 n
country-ge | place | GE | 0.5 | Georgia ~0.55 n
country-tr | place | TR | 0.7 | Türkiye; Turkey ~0.85 w
country-td | place | TD | 0.3 | Chad ~0.6 n
country-sd | place | SD | 0.5 | Sudan ~0.9
country-ss | place | SS | 0.4 | South Sudan
country-cd | place | CD | 0.5 | DR Congo; Democratic Republic of the Congo; Congo ~0.6
country-cg | place | CG | 0.2 | Republic of the Congo; Congo ~0.25
country-bh | place | BH | 0.4 | Bahrain
country-gb | place | GB | 0.9 | United Kingdom; UK a; Britain ~0.95; London ~0.2 m; Downing Street ~0.7 m
country-ru | place | RU | 0.9 | Russia; Kremlin ~0.7 m
country-kp | place | KP | 0.7 | North Korea
country-kr | place | KR | 0.7 | South Korea
country-eg | place | EG | 0.6 | Egypt
country-fr | place | FR | 0.8 | France
country-iq | place | IQ | 0.7 | Iraq
georgia-us | place | US | 0.5 | Georgia ~0.4 n | country-us; brian-kemp; atlanta-us
texas | place | US | 0.5 | Texas | country-us
paris-fr | place | FR | 0.8 | Paris ~0.85 n | country-fr
paris-texas | place | US | 0.05 | Paris ~0.02 n | texas
london-gb | place | GB | 0.8 | London ~0.9 | country-gb
atlanta-us | place | US | 0.4 | Atlanta | georgia-us
tbilisi-ge | place | GE | 0.3 | Tbilisi | country-ge
amman-jo | place | JO | 0.3 | Amman | country-jo
damascus-sy | place | SY | 0.6 | Damascus | country-sy
aleppo-sy | place | SY | 0.5 | Aleppo | country-sy
khartoum-sd | place | SD | 0.3 | Khartoum | country-sd
kinshasa-cd | place | CD | 0.3 | Kinshasa | country-cd
brazzaville-cg | place | CG | 0.2 | Brazzaville | country-cg
seattle-us | place | US | 0.4 | Seattle | country-us; amazon
manaus-br | place | BR | 0.2 | Manaus | amazon-rainforest
washington-dc | place | US | 0.9 | Washington ~0.75 n; Washington, D.C. | country-us
washington-state | place | US | 0.3 | Washington ~0.1 n; Washington state | country-us; seattle-us
george-washington | person | US | 0.5 | George Washington; Washington ~0.08 s n | country-us | president@1789-1797
new-york-city | place | US | 0.8 | New York City; New York ~0.8 | country-us
amazon | organisation | US | 0.7 | Amazon ~0.6 w; Amazon.com | seattle-us; jeff-bezos
amazon-rainforest | place | BR | 0.4 | Amazon rainforest; Amazon ~0.3 w | manaus-br
jeff-bezos | person | US | 0.6 | Jeff Bezos; Bezos ~0.95 s | amazon
apple-inc | organisation | US | 0.7 | Apple ~0.5 w; Apple Inc. | tim-cook
tim-cook | person | US | 0.5 | Tim Cook; Cook ~0.1 s w n | apple-inc | chief executive@2011-
united-nations | organisation | | 0.9 | United Nations; UN a | un-general-assembly
un-general-assembly | organisation | | 0.6 | United Nations General Assembly; UN General Assembly; General Assembly ~0.6 s | united-nations
islamic-state | group | | 0.8 | Islamic State; ISIS a ~0.9; ISIL a
hts | group | SY | 0.5 | Hayat Tahrir al-Sham; HTS a ~0.6 | ahmed-al-sharaa; country-sy
al-qaeda | group | | 0.7 | al-Qaeda
democrats-us | organisation | US | 0.6 | Democratic Party; NBC News ~0.9
nbc-us | organisation | US | 0.5 | NBC a ~0.8 | country-us
who | organisation | | 0.7 | World Health Organization; WHO a ~0.97 w
reuters | organisation | GB | 0.7 | Reuters
manama-dialogue | event | BH | 0.3 | Manama Dialogue | country-bh
labour-uk | organisation | GB | 0.6 | Labour Party; Labour ~0.5 s w | keir-starmer; country-gb
ahmed-al-sharaa | person | SY | 0.8 | Ahmed al-Sharaa; al-Sharaa ~0.9 s; Sharaa ~0.9 s | country-sy; tom-barrack | president@2025-
bashar-al-assad | person | SY | 0.8 | Bashar al-Assad; Assad ~0.75 s; al-Assad ~0.75 s | country-sy | president@2000-2024
hafez-al-assad | person | SY | 0.4 | Hafez al-Assad; Assad ~0.15 s; al-Assad ~0.15 s | country-sy; bashar-al-assad | president@1971-2000
asma-al-assad | person | SY | 0.3 | Asma al-Assad; Assad ~0.02 s; al-Assad ~0.02 s | bashar-al-assad
tom-barrack | person | US | 0.5 | Tom Barrack; Barrack ~0.5 s | country-us; country-sy; country-tr | special envoy@2025-; ambassador@2025-
donald-trump | person | US | 1 | Donald Trump; Trump ~0.97 s | country-us | president@2017-2021; president@2025-
ivanka-trump | person | US | 0.4 | Ivanka Trump; Trump ~0.01 s | donald-trump
melania-trump | person | US | 0.4 | Melania Trump; Trump ~0.01 s | donald-trump
joe-biden | person | US | 0.9 | Joe Biden; Biden ~0.96 s | country-us | president@2021-2025
kamala-harris | person | US | 0.8 | Kamala Harris; Harris ~0.5 s n | country-us | vice president@2021-2025
bill-clinton | person | US | 0.6 | Bill Clinton; Clinton ~0.4 s | hillary-clinton; country-us | president@1993-2001
hillary-clinton | person | US | 0.7 | Hillary Clinton; Clinton ~0.5 s | bill-clinton; country-us | secretary state@2009-2013
george-w-bush | person | US | 0.6 | George W. Bush; George Bush ~0.6; Bush ~0.5 s w n | country-us | president@2001-2009
george-h-w-bush | person | US | 0.5 | George H. W. Bush; George Bush ~0.4; Bush ~0.3 s w n | country-us; george-w-bush | president@1989-1993
barack-obama | person | US | 0.8 | Barack Obama; Obama ~0.97 s | country-us | president@2009-2017
brian-kemp | person | US | 0.3 | Brian Kemp; Kemp ~0.3 s n | georgia-us | governor@2019-
lindsey-graham | person | US | 0.4 | Lindsey Graham; Graham ~0.2 s n | country-us | senator@2003-
tony-blair | person | GB | 0.6 | Tony Blair; Blair ~0.6 s n | country-gb | prime minister@1997-2007
keir-starmer | person | GB | 0.7 | Keir Starmer; Starmer ~0.95 s | country-gb; labour-uk | prime minister@2024-
theresa-may | person | GB | 0.5 | Theresa May; May ~0.02 s w n | country-gb | prime minister@2016-2019
boris-johnson | person | GB | 0.6 | Boris Johnson; Johnson ~0.3 s n | country-gb | prime minister@2019-2022
mike-johnson | person | US | 0.5 | Mike Johnson; Johnson ~0.1 s n | country-us | speaker@2023-
kim-jong-un | person | KP | 0.8 | Kim Jong Un; Kim ~0.4 s n | country-kp | leader@2011-
kim-jong-il | person | KP | 0.4 | Kim Jong Il; Kim ~0.1 s n | country-kp; kim-jong-un | leader@1994-2011
kim-yo-jong | person | KP | 0.3 | Kim Yo Jong; Kim ~0.03 s n | kim-jong-un
kim-kardashian | person | US | 0.5 | Kim Kardashian; Kim ~0.1 s n
michael-jordan | person | US | 0.5 | Michael Jordan; Jordan ~0.1 s n
benjamin-netanyahu | person | IL | 0.9 | Benjamin Netanyahu; Netanyahu ~0.98 s; Bibi ~0.7 s | country-il | prime minister@2022-; prime minister@2009-2021
recep-tayyip-erdogan | person | TR | 0.8 | Recep Tayyip Erdoğan; Erdoğan ~0.98 s | country-tr | president@2014-
volodymyr-zelensky | person | UA | 0.9 | Volodymyr Zelensky; Zelensky ~0.98 s | | president@2019-
vladimir-putin | person | RU | 0.9 | Vladimir Putin; Putin ~0.98 s | country-ru | president@2012-
abdel-fattah-el-sisi | person | EG | 0.5 | Abdel Fattah el-Sisi; el-Sisi ~0.9 s; Sisi ~0.7 s | country-eg | president@2014-
mohammed-bin-salman | person | SA | 0.7 | Mohammed bin Salman; bin Salman ~0.8 s; MBS a ~0.7 | | crown prince@2017-
al-saud | group | SA | 0.4 | House of Saud; Al Saud ~0.6
ursula-von-der-leyen | person | DE | 0.6 | Ursula von der Leyen; von der Leyen ~0.95 s | | president@2019-
staffan-de-mistura | person | SE | 0.3 | Staffan de Mistura; de Mistura ~0.9 s; Mistura ~0.9 s | | special envoy@2014-2018
elon-musk | person | US | 0.8 | Elon Musk; Musk ~0.9 s w
gaza | place | PS | 0.8 | Gaza Strip; Gaza ~0.9
hamas | group | PS | 0.8 | Hamas | gaza
kremlin | place | RU | 0.6 | Moscow Kremlin; Kremlin ~0.95 | country-ru
downing-street | place | GB | 0.4 | Downing Street | country-gb
white-house | place | US | 0.7 | White House | country-us
victoria-australia | place | AU | 0.3 | Victoria ~0.3 n
queen-victoria | person | GB | 0.4 | Queen Victoria; Victoria ~0.1 s n
lincoln-president | person | US | 0.5 | Abraham Lincoln; Lincoln ~0.3 s n | country-us | president@1861-1865
kennedy-president | person | US | 0.6 | John F. Kennedy; Kennedy ~0.3 s n; JFK a ~0.7 | country-us | president@1961-1963
kennedy-health | person | US | 0.5 | Robert F. Kennedy Jr.; Kennedy ~0.3 s n | country-us; donald-trump | secretary health@2025-
`;

const FLAGS: Record<string, number> = {
  s: AliasFlag.Short,
  a: AliasFlag.Acronym | AliasFlag.CaseSensitive,
  w: AliasFlag.CommonWord,
  n: AliasFlag.CommonName,
  m: AliasFlag.Metonym,
};

function offices(text: string): TitleSpan[] {
  return text.split(';').flatMap((office) => {
    const [words = '', years = ''] = office.trim().split('@');
    const [from, to] = years.split('-');
    if (!words) return [];
    return [
      {
        words: words.split(' '),
        ...(from && { from: Number(from) * 10_000 }),
        ...(to && { to: Number(to) * 10_000 + 1231 }),
      },
    ];
  });
}

function alias(text: string, entity: number, first: boolean): AliasEntry {
  const marks = text.trim().match(/^(.*?)((?: (?:~[\d.]+|[sawnm]))*)$/u);
  let flags = first ? AliasFlag.Primary : 0;
  let prior = 1;
  for (const mark of (marks?.[2] ?? '').trim().split(' ')) {
    if (mark.startsWith('~')) prior = Number(mark.slice(1));
    else flags |= FLAGS[mark] ?? 0;
  }
  return { alias: marks?.[1] ?? text.trim(), entity, flags, prior, lang: 'en' };
}

/** The small world as a lexicon and an entity table. */
export function smallWorld(): { lexicon: NaiveLexicon; entities: ArrayEntities } {
  const rows: ArrayEntity[] = [];
  const aliases: AliasEntry[] = [];
  for (const line of WORLD.trim().split('\n')) {
    const [id = '', kind = '', country = '', popularity = '', names = '', related = '', held = ''] = line
      .split('|')
      .map((part) => part.trim());
    const entries = names.split(';').map((name, index) => alias(name, rows.length, index === 0));
    aliases.push(...entries);
    rows.push({
      id,
      name: entries[0]?.alias ?? id,
      kind: kind as Kind,
      line: '',
      country,
      popularity: Number(popularity),
      related: related
        .split(';')
        .map((other) => other.trim())
        .filter(Boolean),
      titles: offices(held),
    });
  }
  return { lexicon: new NaiveLexicon(aliases), entities: new ArrayEntities(rows) };
}
