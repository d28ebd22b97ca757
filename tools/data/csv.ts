/** Rows as CSV (RFC 4180) that spreadsheets read as UTF-8. */
export function csvOf(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  const cell = (value: string | number | boolean | null): string => {
    const text = value === null ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** The rows of a CSV file with any kind of line break. */
export function rowsOfCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const token = /"((?:[^"]|"")*)"|([^",\r\n]+)|(,)|(\r?\n)/g;
  let row = rows[0] ?? [];
  let cell = "";
  for (const [, quoted, plain, comma, end] of text.replace(/^\uFEFF/, "").matchAll(token)) {
    if (quoted !== undefined) cell += quoted.replaceAll('""', '"');
    else if (plain !== undefined) cell += plain;
    else {
      row.push(cell);
      cell = "";
      if (comma === undefined && end !== undefined) {
        row = [];
        rows.push(row);
      }
    }
  }
  if (cell !== "" || row.length > 0) row.push(cell);
  return rows.filter((each) => each.length > 0);
}
