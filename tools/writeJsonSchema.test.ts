import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchemaFile, jsonSchemaText } from "./writeJsonSchema";

test("public/schema/report.v1.json is what `npm run data:schema` writes", () => {
  expect(readFileSync(jsonSchemaFile, "utf8")).toBe(jsonSchemaText());
});
