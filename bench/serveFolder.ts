import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** A folder being served. */
export interface ServedFolder {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a folder with brotli, as a good static host would; `edit` may change its HTML. Resolves once the server is
 * listening.
 */
export async function serveFolder(
  folder: string,
  edit: (html: string) => string = (html) => html,
): Promise<ServedFolder> {
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string): Buffer => {
    const isText = extname(file) in types;
    const content = readFileSync(file);
    const edited = extname(file) === ".html" ? Buffer.from(edit(content.toString())) : content;
    return isText ? brotliCompressSync(edited) : edited;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const body = bodies.get(file) ?? bodyOf(file);
    bodies.set(file, body);
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      "content-length": body.length,
      // Files of the build have a hash of their contents in their names.
      "cache-control": path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ...(type ? { "content-encoding": "br" } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => void server.close() };
}
