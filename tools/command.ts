import { DatasetError } from "../src/dataset/datasetError";

/**
 * Runs a command from the folder in which it was called, npm or not, and ends with the code that it returns, or with 2 and
 * the reason when it fails.
 */
export async function command(run: () => number | Promise<number>): Promise<void> {
  const { npm_lifecycle_event: script = "", INIT_CWD: caller } = process.env;
  if (script.startsWith("data:") && caller !== undefined) process.chdir(caller);
  try {
    process.exitCode = await run();
  } catch (cause) {
    process.stderr.write(`✗ ${reasonOf(cause)}\n`);
    process.exitCode = 2;
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof DatasetError)) return cause instanceof Error ? cause.message : String(cause);
  const { file, problems } = cause;
  return problems
    .map(({ path, found, expected }) => {
      const place = path === "" ? file : `${file}, ${path}`;
      return `${place}: found ${found.en}; expected ${expected.en}`;
    })
    .join("\n✗ ");
}
