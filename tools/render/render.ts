import { renderCommand } from "./renderCommand";

process.exitCode = await renderCommand(process.argv.slice(2), {
  folder: callerFolder(),
  output: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});

/** The folder from which the command was called: npm runs it in the repository and passes the original folder on. */
function callerFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller = "." } = process.env;
  return script === "render" ? caller : ".";
}
