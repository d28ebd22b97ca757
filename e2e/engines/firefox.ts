import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { answered, Browser, type Command } from "./browser";

const commands: Readonly<Record<Command, string>> = {
  navigate: "WebDriver:Navigate",
  execute: "WebDriver:ExecuteScript",
  act: "WebDriver:PerformActions",
  screenshot: "WebDriver:TakeScreenshot",
};

/** An answer of Marionette: its number, what went wrong, and the result. */
const isAnswer = (message: unknown): message is readonly [1, number, unknown, { value?: unknown } | null] =>
  Array.isArray(message) && message.length === 4;

/** Speaks Marionette, the WebDriver that is built into Firefox: JSON, each message behind its length, over TCP. */
async function marionette(port: number): Promise<(name: string, parameters: object) => Promise<unknown>> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  const waiting = new Map<number, (error: unknown, value: unknown) => void>();
  let rest = Buffer.alloc(0);
  socket.on("data", (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const start = rest.indexOf(":") + 1;
      const end = start + Number(rest.subarray(0, Math.max(0, start - 1)));
      if (start === 0 || rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(start, end).toString());
      rest = rest.subarray(end);
      if (isAnswer(message)) waiting.get(message[1])?.(message[2], message[3]?.value);
    }
  });
  let count = 0;
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, (error, value) => {
        if (error === null) resolve(value);
        else reject(new Error(JSON.stringify(error)));
      });
      const message = JSON.stringify([0, count, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

/** Starts Debian's Firefox without a window. What it keeps and saves goes into a folder; preferences may be added. */
export async function openFirefox(
  folder: string,
  preferences: Readonly<Record<string, boolean>> = {},
): Promise<Browser> {
  const saved = join(folder, "saved");
  mkdirSync(saved, { recursive: true });
  const all = {
    "marionette.port": 0,
    "browser.download.folderList": 2,
    "browser.download.dir": saved,
    // By itself it opens a saved PDF.
    "browser.helperApps.neverAsk.saveToDisk": "application/pdf",
    "pdfjs.disabled": true,
    // Without a window it has no mouse; this one points and hovers.
    "ui.primaryPointerCapabilities": 6,
    "ui.allPointerCapabilities": 6,
    "intl.accept_languages": "zh-CN",
    "ui.prefersReducedMotion": 1,
    ...preferences,
  };
  writeFileSync(
    join(folder, "user.js"),
    Object.entries(all)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const child = spawn("firefox-esr", ["--headless", "--marionette", "--no-remote", "--profile", folder], {
    env: { ...process.env, HOME: folder },
    stdio: "ignore",
  });
  const portFile = join(folder, "MarionetteActivePort");
  const port = await answered(
    () => (existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) || null : null),
    "Firefox",
  );
  const send = await marionette(port);
  await send("WebDriver:NewSession", {});
  return new Browser({
    send: (command, parameters) => send(commands[command], parameters),
    saved,
    close: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, "exit");
    },
  });
}
