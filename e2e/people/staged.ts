import type { Draft } from '../pages/staged'
import { projectDay, projectYear } from './project-days'

const year = projectYear

/** An Urdu expression of interest, as typed, by question. Invented. */
export const urduIdea: Record<string, Draft> = {
  project: {
    name: 'محفوظ شامیں',
    idea:
      'ہم ڈیوزبری میں خواتین اور لڑکیوں کے لیے ہفتے میں تین شامیں ایک محفوظ جگہ کھولیں گی۔ ایک تجربہ کار کارکن اور چھ رضاکار بات چیت، قانونی مشورے اور اپنے دفاع کی مشق کرائیں گی۔ ' +
      'ایک سال میں ہم ایک سو بیس خواتین تک پہنچیں گی۔ پچھلے سال ہم نے پچاس خواتین سے بات کی اور ان میں سے چونتیس نے کہا کہ وہ شام کو اکیلی باہر نہیں جاتیں۔ ' +
      'ہم پہلے اور آخری مہینے میں وہی سوال پوچھیں گی تاکہ معلوم ہو کہ کیا بدلا۔',
  },
  priority: 'peopleSafe',
  people: { who: ['womenGirls'], howMany: '120' },
  districts: ['E08000034'],
  dates: { start: projectDay(0), end: projectDay(5) },
  placeRisk: 'no',
  ask: { asked: '18,000', cost: '20000' },
  declaration: ['agreed', 'right', 'privacy'],
}

/** The same in English, of another group. */
export const englishIdea: Record<string, Draft> = {
  ...urduIdea,
  project: {
    name: 'Late Tram Stop',
    idea:
      'We want to open a warm room beside the last tram stop of Kirkgate on Friday and Saturday nights. Two youth workers and five trained neighbours will be there until midnight. ' +
      'Young people who wait alone can come in, charge a phone and talk. We counted 70 of them on four nights in May. We will count again and ask each month how safe they feel.',
  },
  people: { who: ['children'], howMany: '70' },
}

const barrier = { effect: 'کچھ خواتین کے گھر بس نہیں آتی۔', action: 'ہم ٹیکسی کا کرایہ دیں گی۔' }

/** What the full bid asks besides, as typed, by question. Invented. */
export const urduFull: Record<string, Draft> = {
  ...urduIdea,
  need: 'پچاس خواتین میں سے چونتیس نے کہا کہ وہ شام کے بعد اکیلی باہر نہیں جاتیں۔ قریب ترین مرکز دس میل دور ہے۔',
  sources: [{ says: 'پچاس میں سے چونتیس محفوظ محسوس نہیں کرتیں', source: 'ہمارا اپنا سروے', year: String(year - 1) }],
  livedExperience: 'آٹھ خواتین نے ہمارے ساتھ بیٹھ کر وقت اور جگہ چنی۔',
  activities: 'ہر منگل، بدھ اور جمعرات کی شام چھ سے آٹھ بجے تک ملاقات ہوگی۔',
  milestones: [{ what: 'کارکن رکھنا', when: projectDay(1), who: 'مینیجر' }, { what: 'آخری شام', when: projectDay(5), who: 'کارکن' }],
  partners: [{ name: 'نمونہ قانونی مرکز', role: 'مشورہ', agreed: 'yes' }],
  outcomes: [{ change: 'خواتین زیادہ محفوظ محسوس کریں گی', measure: 'پہلے اور آخر میں سوال', howMany: '90', byWhen: projectDay(5) }],
  exitPlan: 'رضاکار شامیں جاری رکھیں گی۔',
  risks: [{ what: 'کارکن بیمار ہو جائے', likely: 'middle', bad: 'high', action: 'دوسری کارکن تیار ہوگی' }],
  safety: { atRisk: ['adults'], measures: ['policy', 'lead'] },
  safeguarding: 'ہماری ذمہ دار خاتون اسی دن کونسل کو بتاتی ہے۔',
  fairGroups: ['money'],
  fairMoney: barrier,
  fairReview: 'ہر تین ماہ بعد گنیں گی کہ کون آیا۔',
  personalData: ['contact'],
  dataCare: ['locked', 'few'],
  modernSlavery: ['pay'],
  fairWork: { charter: 'plan', practice: 'ہم حقیقی گزارے کی اجرت دیتی ہیں۔' },
  socialValue: { what: ['jobs'], how: 'دو مقامی خواتین کو کام ملے گا۔' },
  budget: [
    { category: 'staff', what: 'کارکن', pence: '15000', kind: 'asked', year: String(year) },
    { category: 'venue', what: 'کمرہ', pence: '3000', kind: 'asked', year: String(year) },
    { category: 'access', what: 'کرایہ', pence: '2000', kind: 'match', year: String(year) },
  ],
  otherMoney: [{ who: 'ایک ٹرسٹ', sum: '2000', state: 'waiting' }],
  declaration: ['agreed', 'right', 'spend', 'publish', 'privacy'],
}

const pdf = (of: string) => Buffer.from(`%PDF-1.7\n% ${of}\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`)

/** The files of a full bid, by question. */
export const fullFiles = { safeguardingPolicy: { name: 'policy.pdf', body: pdf('policy') }, papers: { name: 'rules.pdf', body: pdf('rules') } }
