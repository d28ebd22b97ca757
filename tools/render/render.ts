import { renderCommand } from "./renderCommand";

process.exitCode = await renderCommand(process.argv.slice(2), {
  folder: callerFolder(),
  output: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});

/** Where the command was called: npm starts it in the repository, and says where it was itself. */
function callerFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller = "." } = process.env;
  return script === "render" ? caller : ".";
}
