import { chromium } from "playwright-core";
import fs from "node:fs";
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu"]});
const c=await b.newContext({viewport:{width:1440,height:900},locale:"zh-CN"});
const p=await c.newPage();
if (process.argv[2]!=="own"){const body=fs.readFileSync("/tmp/facts/20000.json");
await p.route(/report-28-.*\.json/,r=>r.fulfill({body,contentType:"application/json"}));}
const s=await c.newCDPSession(p); await s.send("Profiler.enable"); await s.send("Profiler.setSamplingInterval",{interval:500});
const top=(prof,label)=>{const self=new Map(),total=new Map();const byId=new Map(prof.nodes.map(n=>[n.id,n]));const parent=new Map();for(const n of prof.nodes)for(const ch of n.children??[])parent.set(ch,n.id);
 const dt=prof.timeDeltas;prof.samples.forEach((id,i)=>{const n=byId.get(id);const name=f=>f.callFrame.functionName+" "+f.callFrame.url.split("/").pop().slice(0,20)+":"+f.callFrame.lineNumber+":"+f.callFrame.columnNumber;self.set(name(n),(self.get(name(n))??0)+dt[i]/1000);const seen=new Set();let x=id;while(x!==undefined){const nm=name(byId.get(x));if(!seen.has(nm)){seen.add(nm);total.set(nm,(total.get(nm)??0)+dt[i]/1000)}x=parent.get(x)}});
 console.log("==",label);console.log([...self].sort((a,b)=>b[1]-a[1]).slice(0,14).map(([n,t])=>t.toFixed(0)+" "+n).join("\n"));console.log("-- total");console.log([...total].sort((a,b)=>b[1]-a[1]).slice(0,45).map(([n,t])=>t.toFixed(0)+" "+n).join("\n"));};
await s.send("Profiler.start"); await p.goto("http://localhost:4299/?lang=zh&page=facts"); await p.waitForSelector("tr[data-fact]",{timeout:120000}); top((await s.send("Profiler.stop")).profile,"load");
await p.waitForTimeout(1500);
await s.send("Profiler.start");
console.log(await p.evaluate(async()=>{const gaps=[];let last=performance.now();let n=0;return await new Promise(r=>{const step=()=>{const now=performance.now();gaps.push(now-last);last=now;window.scrollBy({top:300,behavior:"instant"});if(++n<60)requestAnimationFrame(step);else r({max:Math.max(...gaps),mean:gaps.reduce((a,b)=>a+b)/gaps.length,y:scrollY})};requestAnimationFrame(step)})}));
top((await s.send("Profiler.stop")).profile,"scroll");
await b.close();
