import type { PlainDate } from '#vietnamese/plain-date';

/** Something for a calendar: whole days, the last one included. */
export interface CalendarEvent {
  id: string;
  name: string;
  from: PlainDate;
  to: PlainDate;
  category: string;
  lines: string[];
  url: string;
  campaign?: string;
  /** Day its content last changed, as far as the content says. */
  changedOn: PlainDate;
  cancelledOn?: PlainDate;
}
