import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["**/dist/", "**/node_modules/", "public/", "test-results/", "playwright-report/"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  // It compiles every file that it is given.
  { ...reactHooks.configs.flat["recommended-latest"], files: ["**/*.tsx", "src/{app,ui}/**/*.ts"] },
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
  { name: "configuration files", files: ["*.{js,ts}"], rules: { "no-restricted-syntax": "off" } },
  {
    name: "scripts of measured pages",
    files: ["bench/**/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...["console", "process", "performance", "document", "fetch", "innerHeight", "MessageChannel"],
          ...[
            "addEventListener",
            "requestAnimationFrame",
            "Element",
            "HTMLCanvasElement",
            "HTMLImageElement",
          ],
          ...["CanvasRenderingContext2D", "MutationObserver", "PerformanceObserver"],
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    name: "script in the head of the built page",
    files: ["tools/prerender/*.js"],
    languageOptions: {
      globals: Object.fromEntries(
        ["document", "localStorage", "location", "matchMedia", "navigator", "window"].map((name) => [
          name,
          "readonly",
        ]),
      ),
    },
  },
  { name: "plain JavaScript", files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
