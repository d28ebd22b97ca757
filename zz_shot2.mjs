import { chromium } from "playwright-core";
import fs from "node:fs";
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu"]});
const text=fs.readFileSync("/work/shared/report/report-28.txt");
for (const [name,w,h,url,scheme,file] of [["b1",1440,900,"?lang=zh&fact=subFundUsed","light",text],["b2",390,844,"?lang=en&fact=subFundUsed","dark",text],["b3",1440,900,"?lang=en&page=facts&fact=countiesPassed","light",Buffer.from(text.toString().replace("14个县","十四县").replace("一","壹"))],["b4",820,1180,"?lang=zh&page=facts&fact=exitInspectors","dark",null],["b5",1440,900,"?lang=en&fact=exits2018","light",null]]){
 const c=await b.newContext({viewport:{width:w,height:h},colorScheme:scheme}); const p=await c.newPage();
 p.on("console",m=>{if(m.type()!=="log")console.log(name,m.type(),m.text())}); p.on("pageerror",e=>console.log(name,e.message));
 await p.goto("http://localhost:4299/"+url); await p.waitForTimeout(1500);
 if(file){await p.locator("dialog input[type=file]").setInputFiles({name:"r.txt",mimeType:"text/plain",buffer:file}); await p.waitForTimeout(500);
 await p.evaluate(()=>document.querySelector("dialog h3:nth-of-type(1)"));
 await p.locator("dialog blockquote, dialog [role=status]").first().evaluate(e=>e.closest("section").scrollIntoView({block:"start",behavior:"instant"}));
 await p.waitForTimeout(300);}
 await p.screenshot({path:`/tmp/facts/${name}.png`});
 if(name==="b1"){await p.locator("dialog").evaluate(e=>e.scrollTo(0,1e6));await p.waitForTimeout(200);await p.screenshot({path:`/tmp/facts/b1end.png`});}
 console.log(name,await p.locator("dialog [role=status]").allInnerTexts());
 await c.close();}
await b.close();
