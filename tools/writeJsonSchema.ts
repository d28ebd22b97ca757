import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { datasetSchema } from "../src/dataset/schema";

/** The place where editors find the schema that datasets name in `$schema`. */
export const jsonSchemaFile = fileURLToPath(new URL("../public/schema/report.v1.json", import.meta.url));

/** The schema of the dataset as JSON Schema, draft 2020-12, with the descriptions of its fields. */
export function jsonSchemaText(): string {
  const { $schema, ...shape } = z.toJSONSchema(datasetSchema, { target: "draft-2020-12" });
  return `${JSON.stringify({ $schema, title: "Figures of one report", ...shape }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(jsonSchemaFile, jsonSchemaText());
