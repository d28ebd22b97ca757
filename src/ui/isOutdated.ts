import { inTime } from "./inTime";

/**
 * Whether the site has been published anew since this page was loaded: the page that the server has now names other
 * scripts. False where that cannot be found out, offline for one.
 */
export async function isOutdated(): Promise<boolean> {
  const own = Array.from(document.scripts).find(({ type, src }) => type === "module" && src !== "");
  const name = own && new URL(own.src).pathname.split("/").at(-1);
  if (!name) return false;
  try {
    return await inTime(async (signal) => {
      const response = await fetch(window.location.pathname, { cache: "no-store", signal });
      const page = await response.text();
      return response.ok && page.includes("<script") && !page.includes(name);
    });
  } catch {
    return false;
  }
}
