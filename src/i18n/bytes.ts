import { formatRounded } from "./number";
import type { Locale } from "./locale";

/** A file size for readers: `86 kB`, `1.4 MB` (1 MB = 1,000,000 bytes). */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes >= 999_500) return `${formatRounded(bytes / 1e6, 1, locale)} MB`;
  return `${formatRounded(Math.max(1, bytes / 1e3), 0, locale)} kB`;
}
