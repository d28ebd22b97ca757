/** What appears at a click: a whole shape, or one row of a PowerPoint chart. */
export interface BuildTarget {
  /** Its number among the shapes of the slide. */
  readonly id: string;
  /** Whether it is a shape by itself, which PowerPoint lists among what is built; groups and lines are not. */
  readonly form: "words" | "area" | "other";
  /** The place of a chart's category, from 0; null for all of a shape. */
  readonly category: number | null;
}

/** What appears at one click. */
export type BuildStep = readonly BuildTarget[];

const start = '<p:stCondLst><p:cond delay="0"/></p:stCondLst>';

function targetXml({ id, category }: BuildTarget): string {
  if (category === null) return `<p:spTgt spid="${id}"/>`;
  return `<p:spTgt spid="${id}"><p:graphicEl><a:chart seriesIdx="-3" categoryIdx="${category}" bldStep="category"/></p:graphicEl></p:spTgt>`;
}

/** What is built, as PowerPoint lists it beside its effects. */
function listXml(steps: readonly BuildStep[]): string {
  const listed = new Map<string, string>();
  for (const { id, form, category } of steps.flat()) {
    if (category !== null) {
      listed.set(
        id,
        `<p:bldGraphic spid="${id}" grpId="0"><p:bldSub><a:bldChart bld="category" animBg="0"/></p:bldSub></p:bldGraphic>`,
      );
    } else if (form !== "other") {
      listed.set(id, `<p:bldP spid="${id}" grpId="0"${form === "area" ? ' animBg="1"' : ""}/>`);
    }
  }
  return listed.size === 0 ? "" : `<p:bldLst>${[...listed.values()].join("")}</p:bldLst>`;
}

/** The effects of a slide: what belongs to each step appears at a click, one step after the other. Empty without steps. */
export function timingXml(steps: readonly BuildStep[]): string {
  if (steps.length === 0) return "";
  let id = 2;
  const next = (): number => (id += 1);
  const effect = (target: BuildTarget, place: number): string => {
    const group = target.form === "other" && target.category === null ? "" : ' grpId="0"';
    const node = place === 0 ? "clickEffect" : "withEffect";
    const attributes = `presetID="1" presetClass="entr" presetSubtype="0" fill="hold"${group} nodeType="${node}"`;
    return `<p:par><p:cTn id="${next()}" ${attributes}>${start}<p:childTnLst><p:set><p:cBhvr><p:cTn id="${next()}" dur="1" fill="hold">${start}</p:cTn><p:tgtEl>${targetXml(target)}</p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par>`;
  };
  const clicks = steps.map(
    (step) =>
      `<p:par><p:cTn id="${next()}" fill="hold"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst><p:childTnLst><p:par><p:cTn id="${next()}" fill="hold">${start}<p:childTnLst>${step.map(effect).join("")}</p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par>`,
  );
  const turns = (["prev", "next"] as const).map(
    (turn) =>
      `<p:${turn}CondLst><p:cond evt="on${turn === "prev" ? "Prev" : "Next"}" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:${turn}CondLst>`,
  );
  return `<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst><p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>${clicks.join("")}</p:childTnLst></p:cTn>${turns.join("")}</p:seq></p:childTnLst></p:cTn></p:par></p:tnLst>${listXml(steps)}</p:timing>`;
}
