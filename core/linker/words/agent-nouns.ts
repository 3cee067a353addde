import { tableOf, wordSet } from './word-table';

/** Who somebody is by trade or post, as German ends such words: "Außenbeauftragte", "Notenbankchef", "Altkanzlerin". */
const ENDS = wordSet(
  `chef chefin minister ministerin präsident präsidentin kanzler kanzlerin premier trainer trainerin sprecher sprecherin gründer
  gründerin berater beraterin beauftragte beauftragter beauftragten gesandte gesandter gesandten botschafter botschafterin
  kandidat kandidatin politiker politikerin vertreter vertreterin vermittler vermittlerin führer führerin vorsitzende vorsitzender
  sekretär sekretärin kommissar kommissarin abgeordnete abgeordneter senator senatorin richter richterin anwalt anwältin
  torwart torhüter stürmer verteidiger kapitän weltmeister weltmeisterin olympiasieger olympiasiegerin profi star superstar
  milliardär milliardärin unternehmer unternehmerin manager managerin direktor direktorin intendant intendantin experte expertin
  bundesrat bundesrätin nationalrat nationalrätin ständerat ständerätin regierungsrat regierungsrätin stadtrat stadträtin
  ökonom ökonomin forscher forscherin autor autorin regisseur regisseurin sänger sängerin schauspieler schauspielerin bischof`,
);

const TABLE = tableOf([[1, ENDS]]);
const LENGTHS = [...new Set([...ENDS].map((end) => end.length))].sort((a, b) => a - b);

/** True of such a word: with a capital like all nouns, it is no first name of who follows, "EU-Außenbeauftragte [Kallas]". */
export function isAgentNoun(text: string, start: number, end: number): boolean {
  for (const length of LENGTHS) {
    if (length > end - start) return false;
    if (TABLE.bitsAt(text, end - length, end) !== 0) return true;
  }
  return false;
}
