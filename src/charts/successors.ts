import type { Bilingual } from "../i18n/locale";

/** A chart that no longer exists, and the chart that took over what it showed. */
interface Predecessor {
  readonly name: Bilingual;
  readonly successor: string;
}

/** Former charts by id, since links, saved pictures and kept slides still use these ids. */
const predecessors: Readonly<Record<string, Predecessor>> = {
  aidMoney: {
    name: { zh: "对口帮扶资金", en: "Money for paired assistance" },
    successor: "taijiangAid",
  },
  trainingSessions: {
    name: { zh: "培训期数与每期人次", en: "Training sessions and their size" },
    successor: "trainingVolume",
  },
  liupanshuiCoverage: {
    name: { zh: "六盘水的联村党委", en: "Joint-village Party committees in Liupanshui" },
    successor: "liupanshui",
  },
  liupanshuiPeople: {
    name: { zh: "六盘水联村党委覆盖的群众", en: "People covered in Liupanshui" },
    successor: "liupanshui",
  },
};

/** A former chart named in a link, and the chart that replaces it. */
export interface Moved {
  readonly from: Bilingual;
  readonly to: string;
}

/** The chart that an id leads to now: its own, or the one that replaced it; null for an unknown id. */
export function chartFor(
  id: string,
  charts: Readonly<Record<string, unknown>>,
): { readonly id: string; readonly moved: Moved | null } | null {
  if (Object.hasOwn(charts, id)) return { id, moved: null };
  const gone = Object.hasOwn(predecessors, id) ? predecessors[id] : undefined;
  if (!gone || !Object.hasOwn(charts, gone.successor)) return null;
  return { id: gone.successor, moved: { from: gone.name, to: gone.successor } };
}
