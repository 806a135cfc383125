import type { Register } from '#domain/references';
import { dictionary } from '#vietnamese/dictionary';

/** Keys whose value names a record, wherever they stand. */
export const registerOfKey = dictionary<Register>({
  'don-vi': 'units',
  'phat-dong-boi': 'units',
  'thanh-vien': 'units',
  'van-ban': 'documents',
  'thay-the-boi': 'documents',
  'phong-trao': 'campaigns',
  'huong-ung': 'campaigns',
  'phong-trao-trong-tam': 'campaigns',
  'linh-vuc': 'fields',
  guong: 'exemplars',
  'quyet-dinh': 'awards',
});
