import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";
import { unzipSync } from "fflate";

/** Whether a file holds slides or tables, by its ending. */
const formatOf = (path: string): "pptx" | "xlsx" => (path.endsWith(".xlsx") ? "xlsx" : "pptx");

/** What the Open XML SDK objects to in Office files that the command line names, and in the workbooks within them. */
async function officeFaults(paths: readonly string[]): Promise<number> {
  let faults = 0;
  const check = async (name: string, bytes: Uint8Array): Promise<void> => {
    const found = await validate(bytes, formatOf(name), "Microsoft365");
    for (const { description, path } of found)
      console.error(`${name} ${path.partUri} ${path.xpath}: ${description}`);
    console.log(`${name}: ${found.length}`);
    faults += found.length;
  };
  for (const path of paths) {
    const bytes = new Uint8Array(readFileSync(path));
    await check(path, bytes);
    if (formatOf(path) === "xlsx") continue;
    for (const [inner, contents] of Object.entries(unzipSync(bytes)))
      if (inner.endsWith(".xlsx")) await check(`${path}/${inner}`, contents);
  }
  return faults;
}

if ((await officeFaults(process.argv.slice(2))) > 0) process.exitCode = 1;
