import * as z from "zod";

// zod otherwise probes `new Function` when the first schema is made, which a strict Content-Security-Policy reports.
z.config({ jitless: true });
