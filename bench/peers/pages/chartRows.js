const compact = new Intl.NumberFormat("en", { notation: "compact" });

const cloudMeasures = [
  ...[
    "departmentsIntegrated",
    "indicatorsIntegrated",
    "recordsIntegrated",
    "dataExchanges",
    "recordsExchanged",
  ],
  ...["householdsFlagged", "peopleFlagged", "alertsRaised", "bulletinsIssued"],
  ...["registeredUsers", "visitsTotal", "visitsDaily"],
];

/** As much of a name as has room beside an axis. */
function shortened(name) {
  return name.length > 32 ? `${name.slice(0, 31)}…` : name;
}

/**
 * What the six charts show, taken from the atlas's dataset: the figures that the atlas draws, as plain rows of
 * { name, value, series, label }. A chart that a filter leaves nothing of has no rows and is left out.
 */
export function chartRows(dataset, initiative) {
  const partyNames = new Map(dataset.parties.map(({ id, label }) => [id, label.en]));
  const facts = dataset.facts.filter((fact) => initiative === null || fact.initiative === initiative);
  const of = (...measures) => facts.filter(({ measure }) => measures.includes(measure));
  const row = ({ label, measure, value, party }, series) => ({
    name: shortened(measure.startsWith("duty") ? partyNames.get(party) : label.en),
    value,
    series,
    label: compact.format(value),
  });
  const charts = [
    {
      id: "funds",
      title: "Two funds and the loans they are to bring",
      kind: "bars",
      scale: "linear",
      rows: of("fundPlaced", "fundUsed", "fundSize", "fundInvested", "loansLevered").map((fact) =>
        row(fact, fact.status),
      ),
    },
    {
      id: "fundProjects",
      title: "Projects and how many of them use the money",
      kind: "bars",
      scale: "linear",
      rows: of("fundProjectsPlaced", "fundProjectsUsing").map((fact) => row(fact, fact.measure)),
    },
    {
      id: "trainingVolume",
      title: "Size of each kind of training",
      kind: "dots",
      scale: "log",
      rows: of("trainingAttendances", "trainingPeople").map((fact) => row(fact, fact.unit)),
    },
    {
      id: "partyDuties",
      title: "Categories and items of duty of each Party office",
      kind: "dots",
      scale: "linear",
      rows: of("dutyCategories", "dutyItems").map((fact) => row(fact, fact.unit)),
    },
    {
      id: "countyExits",
      title: "Counties that left poverty, and those that were to",
      kind: "tiles",
      rows: of("countiesPassed", "countiesPlanned").map((fact) => row(fact, fact.status)),
    },
    {
      id: "cloud",
      title: "The Poverty Alleviation Cloud in figures",
      kind: "figures",
      rows: of(...cloudMeasures).map((fact) => row(fact, fact.unit)),
    },
  ];
  return charts.filter(({ rows }) => rows.length > 0).map((chart) => ({ ...chart, cells: cellsOf(chart) }));
}

/** Where the tiles of a chart stand, or its figures: columns and rows from 0. */
function cellsOf({ kind, rows }) {
  if (kind === "tiles") {
    return rows.flatMap(({ series, value }, batch) =>
      Array.from({ length: value }, (_, place) => ({
        column: (place % 8) + batch * 9,
        row: Math.floor(place / 8),
        series,
      })),
    );
  }
  if (kind === "figures") {
    return rows.map(({ name, label }, place) => ({
      column: place % 3,
      row: Math.floor(place / 3),
      name,
      label,
    }));
  }
  return [];
}
