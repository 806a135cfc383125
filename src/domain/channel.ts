/** Kênh: trang này, truyền thanh, mạng xã hội, bản in, tổng hợp lên cấp trên. A person agrees to each by itself. */
export const channels = ['site', 'loudspeaker', 'social', 'print', 'aggregation'] as const;
export type Channel = (typeof channels)[number];
