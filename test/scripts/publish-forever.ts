// Builds and puts in place over and over, a dot each time, until it is killed: `publish-forever.ts <folder> <words>`.
import { join } from 'node:path';
import { whileHeld } from '../../scripts/publishing/lock.ts';
import { moved, putInPlace, removed, workFolder } from '../../scripts/publishing/put-in-place.ts';
import { writeSmallSite } from './small-site.ts';

const [folder = '', ...words] = process.argv.slice(2);
const cache = join(folder, '.cache');
for (let turn = 0; ; turn += 1) {
  process.stdout.write('.');
  await whileHeld(join(cache, 'dang-dung.khoa'), async () => {
    const built = workFolder(cache);
    writeSmallSite(built, words[turn % words.length]!);
    await putInPlace(join(folder, 'dist'), (draft) => moved(built, draft));
    removed(built);
  });
}
