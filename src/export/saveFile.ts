import type { ExportedFile } from "./formats";

/** Bytes as the browser's own kind of file. */
export function blobOf({ bytes, type }: Pick<ExportedFile, "bytes" | "type">): Blob {
  // A copy that surely has a buffer of its own, which is what `Blob` asks for.
  return new Blob([new Uint8Array(bytes)], { type });
}

/** Hands a file to the browser to save; the page stays as it is. */
export function saveFile(contents: Blob, name: string): void {
  const url = URL.createObjectURL(contents);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download begins after this task; the address has to live until then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
