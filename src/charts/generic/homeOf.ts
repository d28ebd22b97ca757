import type { Fact } from "../../dataset/schema";
import { sectionOf, type Section } from "../chart";

/** The section of a chart of these figures: that of their initiative, or of the whole report if they have several. */
export function homeOf(facts: readonly Fact[]): Section {
  const initiatives = new Set(facts.map(({ initiative }) => initiative));
  const [only = 0, ...others] = initiatives;
  return sectionOf(others.length === 0 ? only : 0);
}
