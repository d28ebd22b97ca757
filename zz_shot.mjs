import { chromium } from "playwright-core";
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu"]});
const shots=JSON.parse(process.argv[2]);
for (const {name,w=1440,h=900,url,scheme="light",full=false,act} of shots){
  const c=await b.newContext({viewport:{width:w,height:h},colorScheme:scheme,locale:"zh-CN"});
  const p=await c.newPage();
  p.on("console",m=>{if(m.type()!=="log")console.log(name,m.type(),m.text())}); p.on("pageerror",e=>console.log(name,e.message));
  await p.goto("http://localhost:4299/"+url); await p.waitForTimeout(1200);
  if(act) await eval(`(async()=>{${act}})()`), await p.waitForTimeout(500);
  const over=await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth);
  console.log(name,"overflow",over,p.url());
  await p.screenshot({path:`/tmp/facts/${name}.png`,fullPage:full}); await c.close();
}
await b.close();
