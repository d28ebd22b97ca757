import { chromium } from "playwright-core";
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu"]});
const c=await b.newContext({viewport:{width:1440,height:900},locale:"zh-CN"});
const p=await c.newPage(); const s=await c.newCDPSession(p);
await p.goto("http://localhost:4299/?lang=zh&page=facts"); await p.waitForSelector("tr[data-fact]"); await p.waitForTimeout(800);
const events=[]; s.on("Tracing.dataCollected",e=>events.push(...e.value));
await s.send("Tracing.start",{categories:"devtools.timeline,disabled-by-default-devtools.timeline",transferMode:"ReportEvents"});
const box=p.getByRole("searchbox");
for(let i=0;i<3;i++){await box.fill("468000"); await p.waitForTimeout(600); await box.fill(""); await p.waitForTimeout(800);}
const done=new Promise(r=>s.on("Tracing.tracingComplete",r)); await s.send("Tracing.end"); await done;
const sum={}; for(const e of events) if(e.dur&&["FunctionCall","Layout","UpdateLayoutTree","Paint","PrePaint","Layerize","Commit","FireAnimationFrame","RunTask","V8.GCScavenger","MinorGC","MajorGC","IntersectionObserverController::computeIntersections","ResizeObserverController"].includes(e.name)){sum[e.name]=(sum[e.name]??0)+e.dur/1000;}
console.log(sum, events.filter(e=>e.name==="Layout"&&e.dur>5000).map(e=>(e.dur/1000).toFixed(0)).join(" "), "tasks", events.filter(e=>e.name==="RunTask"&&e.dur>30000).map(e=>(e.dur/1000).toFixed(0)).join(" "));
await b.close();
