import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The folders of src in the order in which data flows; each imports only from itself and those before it. */
const layers = ["i18n", "ui", "dataset", "selectors", "chart-kit", "charts", "export", "app"];

const within = (folder) => [`src/${folder}/**/*.{ts,tsx}`];
const tests = ["**/*.test.{ts,tsx}"];

const layerRules = layers.map((layer, place) => ({
  name: `layers/${layer}`,
  files: within(layer),
  ignores: tests,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...layers.slice(place + 1).map((later) => ({
            regex: `^(\\.\\./)+${later}/`,
            message: `src/${layer}/ comes before src/${later}/ in the data's flow and cannot import from it.`,
          })),
          ...(["chart-kit", "export"].includes(layer)
            ? []
            : [
                {
                  regex: "^(echarts|zrender|echarts-for-react)(/|$)",
                  allowTypeImports: true,
                  message: "Only src/chart-kit/ and src/export/ touch ECharts' values.",
                },
              ]),
          ...(["dataset", "app"].includes(layer)
            ? []
            : [
                {
                  regex: "^@tanstack/",
                  message: "Only src/dataset/, src/app/ and src/main.tsx know TanStack Query.",
                },
              ]),
          ...(["i18n", "selectors", "charts", "export"].includes(layer)
            ? [{ regex: "^react(-dom)?(/|$)", message: `src/${layer}/ is pure: no React.` }]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "public/", "test-results/", "playwright-report/"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat["recommended-latest"],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-nested-ternary": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
      ],
    },
  },
  ...layerRules,
  {
    name: "charts are siblings",
    files: within("charts"),
    ignores: ["src/charts/index.ts", ...tests],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^\\./", message: "Charts never import each other." }] },
      ],
    },
  },
  { name: "configuration files", files: ["*.{js,ts}"], rules: { "no-restricted-syntax": "off" } },
  { name: "plain JavaScript", files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
