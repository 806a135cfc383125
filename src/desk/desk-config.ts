import type { DeskSettings } from '#forms/desk';
import { deskBackend } from '#desk/backend';
import { deskCollections } from '#desk/collections';
import { pickLists } from '#desk/pick-lists';
import type { Edition } from '#routes/edition';
import { typedDay } from '#writing/typed-day';

/** Longest side of a photo, in pixels, as it is stored. */
const LONGEST = 2000;

/** The editor's settings: made from the forms and from the content, never written by hand. */
export function deskConfig({ bulletin, today, routes, origin }: Edition, settings: DeskSettings): object {
  const folder = settings.store === 'local' ? '' : (settings.folder ?? 'content');
  const offer = { lists: pickLists(bulletin, today), today: typedDay(today) };
  return {
    load_config_file: false,
    app_title: `Bàn biên tập – ${bulletin.site.name}`,
    backend: deskBackend(settings),
    site_url: origin + routes.home,
    display_url: origin + routes.home,
    logo: { src: routes.asset('bieu-tuong.svg'), show_in_header: true },
    show_preview_links: false,
    editor: { preview: false },
    media_folder: folder === '' ? 'guong-dien-hinh/anh' : `${folder}/guong-dien-hinh/anh`,
    public_folder: 'anh',
    media_libraries: { default: { config: PHOTOS }, stock_assets: { providers: [] } },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', maxlength: 80 },
    collections: deskCollections(offer, folder),
  };
}

/** Drawn anew by the browser, so upright and without what a camera notes about place and time. */
const PHOTOS = {
  max_file_size: 40_000_000,
  slugify_filename: true,
  transformations: { raster_image: { format: 'webp', quality: 82, width: LONGEST, height: LONGEST } },
};
