import { CacheFirst, ExpirationPlugin, Serwist, type PrecacheEntry } from "serwist";

/** The worker's global scope, with the list of files that the last step of the build inserts. */
declare const self: { readonly __SW_MANIFEST: PrecacheEntry[] };

new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: {
    // Queries are read by the page: the same file is served for any of them.
    ignoreURLParametersMatching: [/./],
    cleanURLs: false,
    cleanupOutdatedCaches: true,
    // The page is in use meanwhile, and its own requests come first.
    concurrency: 3,
  },
  runtimeCaching: [
    {
      // The pictures from the build, each for many widths. Those that this reader's window shows are enough.
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes("/pictures/"),
      handler: new CacheFirst({
        cacheName: "pictures",
        plugins: [new ExpirationPlugin({ maxEntries: 100 })],
      }),
    },
    {
      // The English page by an address without its last slash, which a server would add.
      matcher: ({ url, request, sameOrigin }) =>
        sameOrigin && request.mode === "navigate" && !url.pathname.endsWith("/"),
      handler: ({ url, request }) =>
        fetch(request).catch(() => Response.redirect(`${url.pathname}/${url.search}`)),
    },
  ],
  // The page of the first visit uses its copy without being reloaded.
  clientsClaim: true,
}).addEventListeners();
