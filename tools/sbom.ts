import { execFileSync } from "node:child_process";
import product from "../package.json" with { type: "json" };
import * as z from "../src/dataset/zod";

/** What npm writes, as far as it is changed here. */
const bom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ name: z.string(), version: z.string() }) }),
});

const written = execFileSync(
  "npm",
  ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx", "--sbom-type", "application"],
  { encoding: "utf8", maxBuffer: 100_000_000 },
);
const { metadata, ...rest } = bom.parse(JSON.parse(written));
// npm calls the package by the name of its folder.
const component = { ...metadata.component, name: product.name, version: product.version };
process.stdout.write(`${JSON.stringify({ ...rest, metadata: { ...metadata, component } }, null, 2)}\n`);
