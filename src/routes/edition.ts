import type { Bulletin } from '#domain/bulletin';
import type { HeldBack } from '#domain/held-back';
import type { Routes } from '#routes/routes';
import type { PlainDate } from '#vietnamese/plain-date';

/** The bulletin as one build prints it: seen on one day, under one address. All that a view may know. */
export interface Edition {
  bulletin: Bulletin;
  today: PlainDate;
  /** Whether `xem-nhu-ngay` set the day; the site then says so. */
  isTodayFixed: boolean;
  routes: Routes;
  /** `https://host`, without a trailing slash, for addresses that leave the site. */
  origin: string;
  /** In a preview, what it shows though it is not published; absent in what is published. */
  preview?: readonly HeldBack[];
}
