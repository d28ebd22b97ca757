import { dateLine } from "../../dataset/placements";
import type { ReportNumeral } from "../../dataset/reportNumerals";

/** The statements that a numeral belongs to, facts first; empty if it does not count. */
export function statementsAt({ accounts }: ReportNumeral): readonly string[] {
  return accounts.flatMap((account) =>
    account.kind === "exclusion" || account.id === dateLine ? [] : [account.id],
  );
}
