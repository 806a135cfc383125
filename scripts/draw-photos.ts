import { mkdir } from 'node:fs/promises';
import sharp from 'sharp';
import { chickensOnTheHill } from './drawings/chickens-on-the-hill.ts';
import { digitalTeam } from './drawings/digital-team.ts';
import { eveningClass } from './drawings/evening-class.ts';
import { flowerNursery } from './drawings/flower-nursery.ts';
import { flowerRoad } from './drawings/flower-road.ts';
import { porridgeMorning } from './drawings/porridge-morning.ts';
import { readingCorner } from './drawings/reading-corner.ts';
import { recyclingBank } from './drawings/recycling-bank.ts';
import { sewingWorkshop } from './drawings/sewing-workshop.ts';
import { strawField } from './drawings/straw-field.ts';

const FOLDER = 'content/guong-dien-hinh/anh';

const photos: Record<string, () => string> = {
  'duong-hoa-xom-ngoai': flowerRoad,
  'vuon-uom-hoa': flowerNursery,
  'ga-doi': chickensOnTheHill,
  'lop-hoc-buoi-toi': eveningClass,
  'to-cong-nghe-so': digitalTeam,
  'ngan-hang-rac': recyclingBank,
  'cuon-rom': strawField,
  'goc-doc-sach': readingCorner,
  'xuong-may': sewingWorkshop,
  'noi-chao': porridgeMorning,
};

await mkdir(FOLDER, { recursive: true });
for (const [name, draw] of Object.entries(photos)) await develop(name, draw());

async function develop(name: string, svg: string): Promise<void> {
  await sharp(Buffer.from(svg)).jpeg({ quality: 80, mozjpeg: true }).toFile(`${FOLDER}/${name}.jpg`);
}
