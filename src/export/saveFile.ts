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
