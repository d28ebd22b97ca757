/** The folders of src in the order in which data flow; each imports only from itself and those before it. */
const layers = [
  "i18n",
  "ui",
  "dataset",
  "selectors",
  "wording",
  "body",
  "render",
  "map",
  "charts",
  "export",
  "app",
];

/** Where the page starts: in a browser, and in the build that renders it as HTML. */
const entries = ["^src/main\\.tsx$", "^src/prerendered\\.tsx$"];

const tests = ["\\.test\\.tsx?$", "^src/testing/"];

/** Only these folders may know a library. */
const knownBy = (name, library, folders) => ({
  name,
  severity: "error",
  from: { path: "^src/", pathNot: [...tests, ...folders] },
  to: { path: `node_modules/(${library})/`, dependencyTypesNot: ["type-only"] },
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Files that import each other, be it for types alone, cannot be read one after the other. A part of the page that is loaded when wanted may want other parts.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["dynamic-import"] } },
    },
    ...layers.slice(0, -1).map((layer, place) => ({
      name: `${layer}-imports-upwards`,
      comment: `src/${layer}/ comes before the folder it imports from.`,
      severity: "error",
      from: { path: `^src/${layer}/`, pathNot: tests },
      to: { path: `^src/(${layers.slice(place + 1).join("|")})/` },
    })),
    {
      name: "product-without-tests-and-tools",
      comment: "The product is built from src/ and data/ alone.",
      severity: "error",
      from: { path: "^src/", pathNot: tests },
      to: { path: [...tests, "^tools/", "^e2e/", "^bench/"] },
    },
    {
      name: "charts-are-siblings",
      comment: "A chart imports the definition, and no other chart.",
      severity: "error",
      from: {
        path: "^src/charts/[^/]+\\.ts$",
        pathNot: ["^src/charts/(index|chart|chartsOf|defineChart|drawingOf|officeForm)\\.ts$", ...tests],
      },
      to: { path: "^src/charts/", pathNot: "^src/charts/(chart|defineChart)\\.ts$" },
    },
    knownBy("react-draws-the-page", "react|react-dom", ["^src/ui/", "^src/app/", ...entries]),
    knownBy("tanstack-fetches", "@tanstack", ["^src/dataset/", "^src/app/", ...entries]),
    knownBy("echarts-draws", "echarts|zrender|echarts-for-react", [
      "^src/render/",
      "^src/map/",
      "^src/app/figure/",
    ]),
    knownBy("zod-is-set-once", "zod", ["^src/dataset/zod\\.ts$"]),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
