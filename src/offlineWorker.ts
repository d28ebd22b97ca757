import { CacheFirst, ExpirationPlugin, Serwist, type PrecacheEntry } from "serwist";

/** The worker's global scope, with the list of files that the build's last step writes into it. */
declare const self: { readonly __SW_MANIFEST: PrecacheEntry[] };

new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: {
    // A link's query is for the page: the same file answers whatever it asks.
    ignoreURLParametersMatching: [/./],
    cleanURLs: false,
    cleanupOutdatedCaches: true,
    // The reader is on the page meanwhile, and what that asks for comes first.
    concurrency: 3,
  },
  // Charts as the build drew them, each for many widths: those that this reader's window shows are enough.
  runtimeCaching: [
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes("/pictures/"),
      handler: new CacheFirst({
        cacheName: "pictures",
        plugins: [new ExpirationPlugin({ maxEntries: 100 })],
      }),
    },
  ],
  // The page of the first visit has its copy without being loaded anew.
  clientsClaim: true,
}).addEventListeners();
