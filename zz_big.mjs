import { chromium } from "playwright-core";
import fs from "node:fs";
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu"]});
const c=await b.newContext({viewport:{width:Number(process.argv[2]??1440),height:900},locale:"zh-CN"});
const p=await c.newPage();
p.on("console",m=>{if(m.type()!=="log")console.log(m.type(),m.text().slice(0,200))}); p.on("pageerror",e=>console.log(e.message));
const body=fs.readFileSync("/tmp/facts/20000.json");
await p.route(/report-28-.*\.json/,r=>r.fulfill({body,contentType:"application/json"}));
await p.addInitScript(()=>{window.long=[];new PerformanceObserver(l=>{for(const e of l.getEntries())window.long.push(Math.round(e.duration))}).observe({type:"longtask",buffered:true});});
let t=Date.now();
await p.goto("http://localhost:4299/?lang=zh&page=facts");
await p.waitForSelector("tr[data-fact]",{timeout:120000}); console.log("first rows ms",Date.now()-t, await p.evaluate(()=>window.long.splice(0)));
console.log(await p.locator("[role=status]").allInnerTexts(), "rows in DOM", await p.locator("tr[data-fact]").count());
const box=p.getByRole("searchbox"); await box.focus();
for (const q of ["培","培训","培训 4","培训 46","培训 46.8"]) { t=Date.now(); await box.fill(q); await p.waitForTimeout(900); console.log(q, await p.evaluate(()=>window.long.splice(0)), await p.locator("tr[data-fact]").count(), (await p.locator("main [role=status]").first().innerText()).slice(0,40)); }
// input latency by event timing
await box.fill(""); await p.waitForTimeout(800); await p.evaluate(()=>window.long.splice(0));
const lat=await p.evaluate(()=>new Promise(res=>{const out=[];new PerformanceObserver(l=>{for(const e of l.getEntries()) if(e.name==="keydown"||e.name==="keypress") out.push(Math.round(e.duration))}).observe({type:"event",durationThreshold:16,buffered:false}); window.latencies=out; res(1)}));
await p.keyboard.type("training 468000",{delay:80}); await p.waitForTimeout(900);
console.log("key latencies",await p.evaluate(()=>window.latencies), "long", await p.evaluate(()=>window.long.splice(0)));
await box.fill(""); await p.waitForTimeout(800);
for (const o of ["label","value","initiative","report"]) { t=Date.now(); await p.locator("main select").last().selectOption(o); await p.waitForTimeout(700); console.log("sort",o, await p.evaluate(()=>window.long.splice(0)), await p.locator("tr[data-fact] th a").first().innerText()); }
// scroll
t=Date.now(); const frames=await p.evaluate(async()=>{const gaps=[];let last=performance.now();let n=0;return await new Promise(r=>{const step=()=>{const now=performance.now();gaps.push(now-last);last=now;window.scrollBy({top:1500,behavior:"instant"});if(++n<120)requestAnimationFrame(step);else r({max:Math.max(...gaps),mean:gaps.reduce((a,b)=>a+b)/gaps.length,y:scrollY})};requestAnimationFrame(step)})});
console.log("scroll",frames, await p.locator("tr[data-fact]").count());
await p.evaluate(()=>window.scrollTo({top:document.body.scrollHeight,behavior:"instant"})); await p.waitForTimeout(500); 
await p.evaluate(()=>window.scrollTo({top:document.body.scrollHeight,behavior:"instant"})); await p.waitForTimeout(500);
console.log("last row", await p.locator("tr[data-fact]").last().getAttribute("aria-rowindex"), await p.locator("tr[data-fact]").last().innerText());
await p.screenshot({path:"/tmp/facts/big.png"});
await p.locator("tr[data-fact] th a").last().click(); await p.waitForTimeout(800); console.log("open", await p.evaluate(()=>window.long.splice(0)), p.url());
await p.goto("http://localhost:4299/?lang=zh&page=facts&fact=subFundUsedX150"); await p.waitForSelector("tr[data-fact]"); await p.waitForTimeout(800);
console.log("permalink row in view", await p.locator("tr[data-fact=subFundUsedX150]").count(), await p.locator("tr[data-fact=subFundUsedX150]").boundingBox().catch(()=>null));
await b.close();
