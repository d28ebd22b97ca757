import { dots, type DotRow, type DotSeries } from "../body/dots";
import { fillOf } from "../body/fill";
import { defineChart, type Language } from "./defineChart";
import { periodText } from "../wording/periodText";
import { joined, sentences } from "../i18n/punctuation";
import { sentenceCase } from "../i18n/sentenceCase";
import { trainingVolumes, type TrainingVolume } from "../selectors/trainingVolumes";

const zh = {
  name: "培训规模",
  title: (attendances: string, people: string) => `大讲堂培训${attendances}；另有${people}名干部赴省外学习`,
  alone: (label: string, figure: string) => `${label}：${figure}`,
  subtitle: "报道给出的各类干部培训的规模和举办期数",
  notPeople: "人次不是人数，一人可计多次。",
  notAdded: "各项起止时间不同，且多未注明，彼此可能重叠，因此不相加；培训班与讲座虽都以“期”计，也不相加。",
  mayLieWithin: "退出县的人次可能已计入专题培训班。",
  attendances: "按人次计，一人可计多次",
  people: "按人数计",
  axis: { log: "人次或人，对数刻度：每格为前一格的十倍", linear: "人次或人" },
  sessions: "期数",
  held: (sessions: string) => `期数：${sessions}`,
  notGiven: "未列",
};

const en: typeof zh = {
  name: "Size of training",
  title: (attendances, people) =>
    `${attendances} at the lectures; ${people} cadres sent to courses outside the province`,
  alone: (label, figure) => `${label}: ${figure}`,
  subtitle: "Size of each kind of cadre training, and sessions held, as the report gives them",
  notPeople: "An attendance is not a person: one person may count several times.",
  notAdded:
    "Periods differ, most are not stated, and the groups may overlap, so do not add; nor do courses and lectures add up.",
  mayLieWithin: "Attendances in the exit counties may be counted among those at the courses.",
  attendances: "Counted in attendances, not people",
  people: "Counted in people",
  axis: {
    log: "attendances or people, log scale: each line is ten times the last",
    linear: "attendances or people",
  },
  sessions: "Sessions",
  held: (sessions) => `sessions: ${sessions}`,
  notGiven: "not given",
};

/**
 * How many people each kind of training reached: attendances as dots, people as a diamond set apart, and the sessions beside
 * them.
 */
export const trainingVolume = defineChart({
  section: "initiative5",
  span: "half",
  modes: { log: { zh: "对数刻度", en: "log scale" }, linear: { zh: "线性刻度", en: "linear scale" } },
  messages: { zh, en },
  rows: ({ dataset }, filters, mode) => {
    const volumes = trainingVolumes(dataset, filters);
    const scale = mode === "linear" ? ("linear" as const) : ("log" as const);
    return volumes && { ...volumes, scale, published: dataset.report.published };
  },
  heading: ({ attendances, people }, { locale, messages, figure, labelled, number, of }) => {
    const all = [...attendances, ...people];
    const factOf = (programme: string) => all.find(({ fact }) => fact.programme === programme)?.fact;
    const [lectures, sent] = [factOf("lectureHall"), factOf("outOfProvince")];
    const [first] = all;
    const alone = first ? messages.alone(of(first.fact.label), labelled(first.fact)) : messages.name;
    const isWithin = factOf("exitCounties") && factOf("rotation");
    return {
      title: lectures && sent ? messages.title(sentenceCase(figure(lectures)), number(sent)) : alone,
      subtitle: messages.subtitle,
      caveat: sentences(
        [
          attendances.length > 0 ? messages.notPeople : "",
          all.length > 1 ? messages.notAdded : "",
          isWithin ? messages.mayLieWithin : "",
        ],
        locale,
      ),
    };
  },
  body: ({ attendances, people, scale, published }, language) => {
    const { messages } = language;
    const group = (name: string, series: string, volumes: readonly TrainingVolume[]) => ({
      name,
      note: "",
      isStrong: false,
      statements: [],
      rows: volumes.map((volume) => dotRow(volume, series, published, language)),
    });
    const series: readonly DotSeries[] = [
      { id: "attendances", name: messages.attendances, marker: "circle", labels: "beside" },
      { id: "people", name: messages.people, marker: "diamond", labels: "beside" },
    ];
    return dots({
      axis: { measure: "count", scale, name: messages.axis[scale] },
      series,
      column: { name: messages.sessions },
      groups: [
        group(messages.attendances, "attendances", attendances),
        group(messages.people, "people", people),
      ].filter(({ rows }) => rows.length > 0),
    });
  },
});

function dotRow(
  { fact, place, sessions, mean }: TrainingVolume,
  series: string,
  published: string,
  { locale, messages, number, of }: Language<typeof zh>,
): DotRow {
  const when = fact.period ? periodText(fact.period, published, locale) : "";
  const held = sessions ? number(sessions) : messages.notGiven;
  return {
    name: of(fact.label),
    scope: joined([place ? of(place) : "", when], "comma", locale),
    dots: [{ series, figure: fact, fill: fillOf(fact.status) }],
    cell: {
      words: held,
      wordsAlone: messages.held(held),
      statements: [sessions, mean].filter((statement) => statement !== null),
    },
  };
}
