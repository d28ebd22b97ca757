import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { answered, Browser, type Command } from "./browser";

const paths: Readonly<Record<Command, string>> = {
  navigate: "url",
  execute: "execute/sync",
  act: "actions",
  screenshot: "screenshot",
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/** An answer of a WebDriver: its `value`. */
const hasValue = (answer: unknown): answer is { readonly value: unknown } =>
  typeof answer === "object" && answer !== null && "value" in answer;
const hasSession = (value: unknown): value is { readonly sessionId: string } =>
  typeof value === "object" && value !== null && "sessionId" in value;

async function ask(url: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(url, request);
  const answer: unknown = await response.json();
  if (!response.ok || !hasValue(answer)) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** Starts the small browser of Debian's WebKitGTK, on a screen of its own. What it keeps and saves goes into a folder. */
export async function openWebKit(folder: string): Promise<Browser> {
  const saved = join(folder, "saved");
  const settings = join(folder, ".config");
  for (const one of [saved, settings]) mkdirSync(one, { recursive: true });
  writeFileSync(join(settings, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${saved}"\n`);
  const port = await freePort();
  const child = spawn(
    "xvfb-run",
    ["-a", "-s", "-screen 0 1440x1000x24", "WebKitWebDriver", `--port=${port}`],
    {
      // In a group of its own, to be ended with all that it starts.
      detached: true,
      env: {
        ...process.env,
        HOME: folder,
        XDG_CONFIG_HOME: settings,
        LIBGL_ALWAYS_SOFTWARE: "1",
        // Its sandbox does not start for the user root.
        ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
      },
      stdio: "ignore",
    },
  );
  const base = `http://127.0.0.1:${port}/session`;
  const options = {
    binary: "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    args: ["--automation"],
  };
  const capabilities = { alwaysMatch: { browserName: "MiniBrowser", "webkitgtk:browserOptions": options } };
  const session = await answered(
    () => ask(base, { method: "POST", body: JSON.stringify({ capabilities }) }).catch(() => null),
    "WebKit",
  );
  if (!hasSession(session)) throw new Error("WebKit has started no session.");
  return new Browser({
    send: (command, parameters) =>
      ask(
        `${base}/${session.sessionId}/${paths[command]}`,
        command === "screenshot" ? {} : { method: "POST", body: JSON.stringify(parameters) },
      ),
    saved,
    close: async () => {
      await fetch(`${base}/${session.sessionId}`, { method: "DELETE" });
      if (child.pid !== undefined) process.kill(-child.pid);
    },
  });
}
