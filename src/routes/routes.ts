/** What a portal may show of the site in a frame, besides the whole. */
export const embedParts = ['guong-dien-hinh', 'phong-trao'] as const;
export type EmbedPart = (typeof embedParts)[number];

/** Every address of the site under a base path (`''` or `/ban-tin`). An address, once published, is permanent. */
export function routesUnder(base: string) {
  const at = (path: string) => `${base}${path}`;
  return {
    home: at('/'),
    campaigns: at('/phong-trao/'),
    campaign: (slug: string) => at(`/phong-trao/${slug}/`),
    exemplars: at('/guong-dien-hinh/'),
    /** Pages are numbered from the oldest story, so that what stands on a page never moves. */
    exemplarsPage: (number: number) => at(`/guong-dien-hinh/trang/${number}/`),
    exemplar: (slug: string) => at(`/guong-dien-hinh/${slug}/`),
    slogans: at('/khau-hieu/'),
    slogan: (slug: string) => at(`/khau-hieu/${slug}/`),
    field: (id: string) => at(`/linh-vuc/${id}/`),
    units: at('/don-vi/'),
    unit: (id: string) => at(`/don-vi/${id}/`),
    awards: at('/khen-thuong/'),
    award: (slug: string) => at(`/khen-thuong/${slug}/`),
    documents: at('/van-ban/'),
    documentsPage: (number: number) => at(`/van-ban/trang/${number}/`),
    document: (id: string) => at(`/van-ban/${id}/`),
    documentFile: (file: string) => at(`/van-ban/tep/${file.split('/').at(-1)!}`),
    calendar: at('/lich/'),
    year: (year: string | number) => at(`/nam/${year}/`),
    search: at('/tim-kiem/'),
    desk: at('/quan-tri/'),
    deskGuide: at('/quan-tri/huong-dan/'),
    deskWord: at('/quan-tri/nhap-word/'),
    deskRules: at('/quan-tri/quy-tac/'),
    about: at('/gioi-thieu/'),
    accessibility: at('/tro-nang/'),
    nominate: at('/gioi-thieu-guong/'),
    removal: at('/yeu-cau-go-bai/'),
    data: at('/du-lieu/'),
    /** `phong-trao` and `atom.xml` → `/du-lieu/nguon-tin/phong-trao.atom.xml`. */
    feed: (name: string, ending: string) => at(`/du-lieu/nguon-tin/${name}.${ending}`),
    /** The history of a feed, in parts whose names never change. */
    feedArchive: (name: string, part: string, ending: string) =>
      at(`/du-lieu/nguon-tin/${name}/luu-tru/${part}.${ending}`),
    feedStyle: at('/nguon-tin.css'),
    calendarFile: at('/du-lieu/lich.ics'),
    campaignCalendar: (slug: string) => at(`/du-lieu/lich/${slug}.ics`),
    /** Pages of a dataset are numbered from the oldest record; the first has no number. */
    dataset: (name: string, page: number, ending: string) =>
      at(`/du-lieu/${page === 1 ? name : `${name}.${page}`}.${ending}`),
    /** What every field of the file with that schema is. */
    dataFields: (name: string) => at(`/du-lieu/${name}/`),
    schema: (name: string) => at(`/du-lieu/luoc-do/${name}.v1.json`),
    dump: at('/du-lieu/toan-bo.json'),
    catalogue: at('/du-lieu/danh-muc.jsonld'),
    manifest: at('/du-lieu/manifest.json'),
    embed: at('/nhung/'),
    embedPart: (part: EmbedPart) => at(`/nhung/${part}/`),
    embedScript: at('/nhung/nhung.js'),
    photo: (name: string) => at(`/anh/${name}`),
    asset: (path: string) => at(`/${path}`),
  } as const;
}

export type Routes = ReturnType<typeof routesUnder>;
