/**
 * A page with every script removed, along with everything that would be loaded for one: the least that its loading can take.
 */
export function withoutScripts(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, "")
    .replace(/<link\b[^>]*\bas="(?:fetch|script)"[^>]*>/g, "");
}
