import { dateLine } from "../../dataset/placements";
import type { ReportNumeral } from "../../dataset/reportNumerals";

/** The statements that a numeral belongs to, facts first; none where it counts nothing. */
export function statementsAt({ accounts }: ReportNumeral): readonly string[] {
  return accounts.flatMap((account) =>
    account.kind === "exclusion" || account.id === dateLine ? [] : [account.id],
  );
}
