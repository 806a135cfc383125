import { readFileSync, globSync } from 'node:fs';
import { askedBy } from '#forms/asked';
import { exemplarForm } from '#forms/exemplar';
import { campaignForm } from '#forms/campaign';
import { sloganForm } from '#forms/slogan';
import { awardDecisionForm } from '#forms/award';
import { siteForm } from '#forms/site';
import { legalDocumentForm } from '#forms/legal-document';
import { unitForm } from '#forms/unit';
import { occasionForm } from '#forms/occasion';
import { heldStory, writtenStory, heldForm, writtenYaml, heldRegister, writtenRegister } from '#desk/entry-file';
import { writeFileSync } from 'node:fs';
import { execSync } from 'node:child_process';
const F: Record<string, any> = {'guong-dien-hinh':exemplarForm,'phong-trao':campaignForm,'khau-hieu':sloganForm,'khen-thuong':awardDecisionForm,'trang.yaml':siteForm,'van-ban.yaml':legalDocumentForm,'don-vi.yaml':unitForm,'lich.yaml':occasionForm};
let n=0,bad=0;
for (const f of globSync('{content,test/sites/*}/**/*.{mdx,yaml}')) {
  const p=f.replace(/^content\/|^test\/sites\/[^/]+\//,''); const asked=askedBy(F[p.split('/')[0]!]);
  const t=readFileSync(f,'utf8');
  const [h,w]= f.endsWith('.mdx')?[heldStory,writtenStory]: p.includes('/')||p==='trang.yaml'?[heldForm,writtenYaml]:[heldRegister,writtenRegister];
  const same=w(h(t,asked),asked); n++;
  if (same!==t){bad++; writeFileSync('/tmp/w/desk-a',t);writeFileSync('/tmp/w/desk-b',same);console.log(f); try{execSync('diff /tmp/w/desk-a /tmp/w/desk-b',{stdio:'inherit'})}catch{}}
  const held:any=h(t,asked); if (held.muc) {const e=held.muc.at(-1); e['ghi-chu']=['xin chào','2024']; } else { held['khoa']='moi-tinh'; if(held.ten) held.ten='Đổi: tên'; if(held['anh']) held.anh['tac-gia']='X'; if (held['thanh-phan']) held['thanh-phan']['truc-tiep']='không'; if (held['ket-qua']?.length) {held['ket-qua'][0]['so-lieu']='2024'; held['ket-qua'].push({'so-lieu':'1','noi-dung':'b',nguon:'c', ngay:''})} if(held['linh-vuc']?.push && typeof held['linh-vuc'][0]==='string') held['linh-vuc'].push('van-hoa'); }
  if (/bua-chao|ngan-hang|dan-van|128-2024|content.lich|content.trang/.test(f)) { writeFileSync('/tmp/w/desk-a',t);writeFileSync('/tmp/w/desk-b',w(held,asked)); console.log('EDIT',f); try{execSync('diff /tmp/w/desk-a /tmp/w/desk-b',{stdio:'inherit'})}catch{} }
}
console.log(n,bad);
