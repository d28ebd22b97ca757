/** A page with every script removed, and with whatever would be fetched for one: the least that its loading can take. */
export function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, "")
    .replace(/<link\b[^>]*\bas="(?:fetch|script)"[^>]*>/g, "");
}
