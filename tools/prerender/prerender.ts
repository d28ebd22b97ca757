import { createServer } from "vite";
import { repositoryData } from "../../src/dataset/repositoryData";
const server = await createServer({ server: { middlewareMode: true, hmr: false }, appType: "custom", logLevel: "warn" });
const { prerendered } = await server.ssrLoadModule("/src/prerendered.tsx") as any;
const html = prerendered("zh", repositoryData().dataset);
console.log(html.length, html.slice(0, 1500));
await server.close();
