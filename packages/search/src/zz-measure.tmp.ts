import { startMeilisearch } from '@koble/embedded';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { openSearchEngine } from './engine';
import { makeIndex } from './index-state';
import { writeDocuments } from './write-documents';
import { withHash } from './with-hash';
let s=7; const rnd=()=>{s=(s+0x6d2b79f5)|0;let t=Math.imul(s^(s>>>15),1|s);t=(t+Math.imul(t^(t>>>7),61|t))^t;return((t^(t>>>14))>>>0)/4294967296;};
const syl=['fis','ke','bå','ter','mas','kin','drift','ver','sted','tre','lag','ut','ro','bot','sve','is','opp','land','ar','beid','pro','duk','sjon','kjø','sal','vin'];
const vocab=Array.from({length:30000},()=>Array.from({length:2+Math.floor(rnd()*3)},()=>syl[Math.floor(rnd()*syl.length)]).join(''));
const word=()=>vocab[Math.floor(Math.pow(rnd(),3)*vocab.length)]!;
const words=(n:number)=>Array.from({length:n},word).join(' ');
const doc=(i:number)=>withHash({id:`role_${i}`,kind:(['role','challenge','pilot','call','candidate'] as const)[i%5]!,version:i,title:words(4),summary:words(35),terms:Array.from({length:12},word),stems:words(60),organisation:words(2),organisationId:null,municipality:String(5000+i%38),place:words(1),district:null,area:[String(5000+i%38)],skills:Array.from({length:6},()=>`s${Math.floor(rnd()*400)}`),occupations:[`o${i%250}`],industry:'C',mode:['onsite'],extent:['full_time'],purposes:[],instrument:null,publishedAt:1.7e9+i,deadline:1.8e9+i,expiresAt:1.9e9,amountOre:i*100,interests:i%7,capacity:1});
const m=await startMeilisearch({dataDir:mkdtempSync(tmpdir()+'/kbm-')});
const e=openSearchEngine(m);
await makeIndex(e,e.uid);
const N=Number(process.argv[2]??100000), C=Number(process.argv[3]??2000);
let t=performance.now();
for(let i=0;i<N;i+=C) await writeDocuments(e,e.uid,{documents:Array.from({length:C},(_,j)=>doc(i+j)),goneIds:[]});
console.log(`fill ${N} by ${C}: ${((performance.now()-t)/1000).toFixed(1)} s`);
for(const n of [1,1,1,100,100,500,500,1000,2000,4000,1,1]){ t=performance.now(); await writeDocuments(e,e.uid,{documents:Array.from({length:n},(_,j)=>doc(N+Math.floor(rnd()*1e6)+j)),goneIds:[]}); const ms=performance.now()-t; console.log(n,'new:',ms.toFixed(0),'ms',(n/ms*1000).toFixed(0),'/s'); }
const d=doc(5); for(let k=0;k<5;k++){ t=performance.now(); await writeDocuments(e,e.uid,{documents:[{...d,interests:k+100}],goneIds:[]}); console.log('one number:',(performance.now()-t).toFixed(0)); }
await e.close(); await m.stop(); process.exit(0);
