import { chromium } from 'playwright-core';
import { listenFrom } from './scripts/serving/listen.ts';
import { staticSite } from './scripts/serving/static-site.ts';
import { openDesk, filesIn } from './test/site/desk-visit.ts';
const s = await listenFrom(4790, staticSite('/tmp/w/desk-dist',''));
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p = await b.newPage({viewport:{width:1200,height:900},locale:'en-US'});
p.setDefaultTimeout(8000); p.on('console',m=>{ if(['error','warning'].includes(m.type())) console.log('C',m.text().slice(0,300))}); p.on('pageerror',e=>console.log('E',e.message));
p.on('request',r=>{ if(!/localhost|^data:|^blob:/.test(r.url())) console.log('FOREIGN',r.url())});
const url=`http://localhost:${s.port}/quan-tri/`;
try {
await p.goto(url); await p.waitForTimeout(3000); await p.screenshot({path:'/tmp/w/desk-1.png'});
await openDesk(p,url,'content');
await p.waitForTimeout(1500); await p.screenshot({path:'/tmp/w/desk-2.png'});
await p.goto(url+'#/collections/guong-dien-hinh/new'); await p.waitForTimeout(2500); await p.screenshot({path:'/tmp/w/desk-3.png'});
} catch(e){console.log(e); await p.screenshot({path:'/tmp/w/desk-err.png'});}
await b.close(); s.close();
