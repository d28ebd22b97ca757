import { config } from "zod";

// Before any schema is made: zod otherwise probes `new Function`, which a strict Content-Security-Policy reports.
config({ jitless: true });

export * from "zod";
