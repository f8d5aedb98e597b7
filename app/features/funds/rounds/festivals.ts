/** Main day of Diwali, by published calendars. */
export const diwali: readonly string[] = [
  '2025-10-21', '2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26', '2031-11-14', '2032-11-02',
]

export const diwaliSource = 'https://festivalforu.blogspot.com/2016/03/diwali-festival-date-calendar-from-year.html'

/** Diwali is not known after this day. */
export const festivalListUntil = '2032-12-31'

/** Vaisakhi has been on 14 April every year since the Nanakshahi calendar fixed it. */
export const vaisakhi = '04-14'

export const vaisakhiSource = 'https://owiki.org/wiki/Vaisakh'
