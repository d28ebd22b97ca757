import { chromium } from "playwright-core";
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu"]});
for (const [w,h] of [[1440,900],[390,844]]){
const c=await b.newContext({viewport:{width:w,height:h},locale:"zh-CN"}); const p=await c.newPage();
await p.goto("http://localhost:4299/?lang=zh&page=facts"); await p.waitForSelector("tr[data-fact]"); await p.waitForTimeout(800);
await p.evaluate(()=>{window.latencies=[];new PerformanceObserver(l=>{for(const e of l.getEntries()) if(e.name==="keydown") window.latencies.push(Math.round(e.duration))}).observe({type:"event",durationThreshold:16});window.long=[];new PerformanceObserver(l=>{for(const e of l.getEntries())window.long.push(Math.round(e.duration))}).observe({type:"longtask"});});
await p.getByRole("searchbox").focus(); await p.keyboard.type("training 468000",{delay:80}); for(let i=0;i<15;i++){await p.keyboard.press("Backspace");await p.waitForTimeout(60)} await p.waitForTimeout(900);
console.log(w,"latencies",(await p.evaluate(()=>window.latencies)).join(" "),"long",(await p.evaluate(()=>window.long)).join(" "));
await c.close();}
await b.close();
