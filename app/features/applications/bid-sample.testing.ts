import type { SentBid } from './bid-document'

const staff = (en: string, ur: string) => ({
  en: { text: en, status: 'reviewed' as const, hash: '' },
  ur: { text: ur, status: 'draft' as const, hash: '' },
})

/** A bid sent in Urdu, with an English word in it. */
export const urduBid: SentBid = {
  reference: 'SCF9-7K3M-2Q',
  fund: staff('Safer Communities Fund', 'محفوظ کمیونٹیز فنڈ'),
  pot: staff('Small grants', 'چھوٹی گرانٹیں'),
  sentAt: new Date('2027-03-05T10:30:00Z'),
  snapshot: {
    organisation: 'آواز گروپ',
    language: 'ur',
    taskTitles: { project: { ur: 'آپ کا پراجیکٹ', en: 'Your project' }, money: { ur: 'رقم', en: 'Money' } },
    answers: [
      {
        question: 'q1',
        task: 'project',
        label: { ur: 'آپ کیا کرنا چاہتے ہیں؟', en: 'What do you want to do?' },
        value: { name: 'محلے کی باکسنگ', summary: 'ہم Beeston میں 20 نوجوانوں کے لیے باکسنگ کی کلاس چلائیں گے۔' },
        shown: {
          ur: [{ about: 'پراجیکٹ کا نام', text: 'محلے کی باکسنگ' }, { about: 'آپ کیا کریں گے؟', text: 'ہم Beeston میں 20 نوجوانوں کے لیے باکسنگ کی کلاس چلائیں گے۔' }],
          en: [{ about: 'Name of your project', text: 'محلے کی باکسنگ' }, { about: 'What will you do?', text: 'ہم Beeston میں 20 نوجوانوں کے لیے باکسنگ کی کلاس چلائیں گے۔' }],
        },
        writtenIn: 'ur',
      },
      {
        question: 'q2',
        task: 'project',
        label: { ur: 'یہ کام کب شروع ہو گا؟', en: 'When will it start?' },
        value: { day: '5', month: '3', year: '2027' },
        shown: { ur: [{ text: '5 مارچ، 2027' }], en: [{ text: '5 March 2027' }] },
        writtenIn: 'ur',
      },
      {
        question: 'q3',
        task: 'money',
        label: { ur: 'آپ رقم کس چیز پر خرچ کریں گے؟', en: 'What will you spend the money on?' },
        value: [{ category: 'venue', what: 'ہال', pence: '1234.50' }],
        shown: { ur: [{ about: 'ہال یا کمرہ', text: 'ہال: £1,234.50' }], en: [{ about: 'Hall or room', text: 'ہال: £1,234.50' }] },
        writtenIn: 'ur',
      },
      { question: 'q4', task: 'money', label: { ur: 'فون نمبر', en: 'Phone number' }, value: '0113 496 0000', shown: { ur: [{ text: '0113 496 0000' }], en: [{ text: '0113 496 0000' }] }, writtenIn: 'ur' },
      { question: 'q5', task: 'money', label: { ur: 'کوئی اور بات؟', en: 'Anything else?' }, value: '', shown: {}, writtenIn: 'ur' },
    ],
  },
}
