import { join } from 'node:path';
import { workplace } from '#loading/disk/content-folder';
import { photoBytes, readPhoto, type Photo, type PhotoVariant } from '#loading/photos/photos';

const read = new Map<string, Promise<Photo>>();

/** A photo of the content folder, by its path within it; each is measured once. */
export function photoOf(file: string): Promise<Photo> {
  const photo = read.get(file) ?? readPhoto(join(workplace().content, file));
  read.set(file, photo);
  return photo;
}

export function publishedBytes(photo: Photo, variant: PhotoVariant): Promise<Uint8Array<ArrayBuffer>> {
  return photoBytes(photo, variant, workplace().cache);
}
