import type { PageAnswers } from './answers'
import { projectDay } from './project-days'

const [start, end] = [projectDay(0), projectDay(8)]

/** Answers by page of the light form: as first typed, in a hurry, and as made better by what the coach says. */
export type Coached = Record<string, { poor: PageAnswers; better: PageAnswers }>

function budget(lines: readonly (readonly [category: string, what: string, sum: string])[]): PageAnswers {
  return Object.fromEntries(lines.flatMap(([category, what, sum], index) => [
    [`budget[${index}].category`, category], [`budget[${index}].what`, what], [`budget[${index}].pence`, sum],
  ]))
}

const days: PageAnswers = {
  'dates.start.day': start.day, 'dates.start.month': start.month, 'dates.start.year': start.year,
  'dates.end.day': end.day, 'dates.end.month': end.month, 'dates.end.year': end.year,
}

/** What is the same in every language, and right from the start. */
const same = { where: { districts: ['E08000035'] }, when: days, people: { 'people.who': ['children'], 'people.howMany': '30' } }
const asTyped = (answers: PageAnswers) => ({ poor: answers, better: answers })

export const english: Coached = {
  idea: {
    poor: { 'project.name': 'Youth project', 'project.summary': 'We will deliver various holistic activities. More details TBC.' },
    better: {
      'project.name': 'Friday boxing for young people',
      'project.summary': 'We will run a boxing class for 30 young people aged 11 to 16 in Beeston, Leeds. It meets every Friday evening from 6pm to 8pm for 30 weeks, in the hall on our street. Two trained coaches lead it. After each class a youth worker sits down with the group. They talk about knives, about fear, and about what a friend can do. Parents are asked to the first and the last class.',
    },
  },
  why: {
    poor: { need: 'Everybody knows that it is really needed.' },
    better: {
      need: 'Young people in Beeston tell us that they do not feel safe in the park after dark. In our own survey of May 2026 we asked 50 young people at two bus stops, and 34 of them said so. Eleven had seen somebody with a knife. There is no other free club near us on a Friday, and the nearest one is two buses away. Parents say that they would let their children come if they knew who was there.',
    },
  },
  people: asTyped(same.people),
  joining: {
    poor: { inclusion: 'Our doors are open.' },
    better: { inclusion: 'Girls may not want to come alone, so one coach is a woman and friends can come in pairs. Parents who speak little English get a call in Punjabi or Polish. The class is free, and we lend gloves. The hall has a ramp.' },
  },
  where: asTyped(same.where),
  when: asTyped(same.when),
  change: {
    poor: { change: 'People will be empowered.' },
    better: {
      change: 'At the end, at least 20 of the 30 young people will feel safer on their way home. Of them, 25 will know an adult whom they can tell about a knife. We will ask each of them three short questions on the first evening and the same three on the last one, and compare the answers. A register shows who comes. In the last month we ring ten parents and ask what they have noticed at home.',
    },
  },
  costs: {
    poor: budget([['other', 'Costs of the project', '4800']]),
    better: budget([
      ['staff', 'Two boxing coaches, 30 weeks at £80', '2400'], ['venue', 'Hall, 30 weeks at £32', '960'],
      ['equipment', 'Boxing gloves, 30 pairs at £20', '600'], ['staff', 'Youth worker, 30 weeks at £28', '840'],
    ]),
  },
  safety: {
    poor: { 'safety.atRisk': ['neither'], 'safety.measures': ['beforeStart'] },
    better: { 'safety.atRisk': ['children'], 'safety.measures': ['policy', 'lead', 'checks'] },
  },
}

export const punjabi: Coached = {
  idea: {
    poor: { 'project.name': 'ਸਾਡਾ ਕੰਮ', 'project.summary': 'ਅਸੀਂ ਕਈ ਤਰ੍ਹਾਂ ਦੇ ਕੰਮ ਕਰਾਂਗੇ। ਬਾਕੀ TBC.' },
    better: {
      'project.name': 'ਸ਼ੁੱਕਰਵਾਰ ਦੀ ਬਾਕਸਿੰਗ',
      'project.summary': 'ਅਸੀਂ ਲੀਡਜ਼ ਦੇ ਬੀਸਟਨ ਵਿੱਚ 11 ਤੋਂ 16 ਸਾਲ ਦੇ 30 ਬੱਚਿਆਂ ਲਈ ਬਾਕਸਿੰਗ ਦੀ ਕਲਾਸ ਚਲਾਵਾਂਗੇ। ਕਲਾਸ ਹਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਾਮ 6 ਤੋਂ 8 ਵਜੇ ਤੱਕ ਸਾਡੇ ਹਾਲ ਵਿੱਚ 30 ਹਫ਼ਤੇ ਲੱਗੇਗੀ। ਦੋ ਸਿੱਖੇ ਹੋਏ ਕੋਚ ਬੱਚਿਆਂ ਨੂੰ ਸਿਖਾਉਣਗੇ। ਹਰ ਕਲਾਸ ਤੋਂ ਬਾਅਦ ਨੌਜਵਾਨਾਂ ਦੀ ਵਰਕਰ ਉਨ੍ਹਾਂ ਨਾਲ ਬੈਠ ਕੇ ਚਾਕੂਆਂ ਅਤੇ ਡਰ ਬਾਰੇ ਗੱਲ ਕਰੇਗੀ। ਮਾਪੇ ਪਹਿਲੀ ਅਤੇ ਆਖਰੀ ਕਲਾਸ ਵਿੱਚ ਆਉਣਗੇ ਅਤੇ ਦੇਖਣਗੇ ਕਿ ਬੱਚੇ ਕੀ ਸਿੱਖੇ।',
    },
  },
  why: {
    poor: { need: 'ਸਭ ਨੂੰ ਪਤਾ ਹੈ ਕਿ ਇਸ ਦੀ ਲੋੜ ਹੈ।' },
    better: {
      need: 'ਬੀਸਟਨ ਦੇ ਬੱਚੇ ਦੱਸਦੇ ਹਨ ਕਿ ਹਨੇਰੇ ਤੋਂ ਬਾਅਦ ਉਹ ਪਾਰਕ ਵਿੱਚ ਸੁਰੱਖਿਅਤ ਮਹਿਸੂਸ ਨਹੀਂ ਕਰਦੇ। ਮਈ 2026 ਵਿੱਚ ਅਸੀਂ ਆਪਣੇ ਸਰਵੇਖਣ ਵਿੱਚ 50 ਬੱਚਿਆਂ ਨੂੰ ਪੁੱਛਿਆ ਅਤੇ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ 34 ਨੇ ਇਹੀ ਕਿਹਾ। ਸ਼ੁੱਕਰਵਾਰ ਨੂੰ ਸਾਡੇ ਨੇੜੇ ਕੋਈ ਹੋਰ ਮੁਫ਼ਤ ਕਲੱਬ ਨਹੀਂ ਹੈ। ਸਭ ਤੋਂ ਨੇੜਲਾ ਕਲੱਬ ਦੋ ਬੱਸਾਂ ਦੂਰ ਹੈ। ਮਾਪੇ ਕਹਿੰਦੇ ਹਨ ਕਿ ਜੇ ਉਨ੍ਹਾਂ ਨੂੰ ਪਤਾ ਹੋਵੇ ਕਿ ਉੱਥੇ ਕੌਣ ਹੈ, ਤਾਂ ਉਹ ਬੱਚੇ ਭੇਜਣਗੇ। ਇਸ ਵੇਲੇ ਬੱਚੇ ਸ਼ਾਮ ਨੂੰ ਘਰ ਹੀ ਰਹਿੰਦੇ ਹਨ।',
    },
  },
  people: asTyped(same.people),
  joining: {
    poor: { inclusion: 'ਸਾਡੇ ਦਰਵਾਜ਼ੇ ਖੁੱਲ੍ਹੇ ਹਨ।' },
    better: { inclusion: 'ਕੁੜੀਆਂ ਇਕੱਲੀਆਂ ਆਉਣ ਤੋਂ ਝਿਜਕਦੀਆਂ ਹਨ, ਇਸ ਲਈ ਇੱਕ ਕੋਚ ਔਰਤ ਹੈ। ਜਿਨ੍ਹਾਂ ਮਾਪਿਆਂ ਨੂੰ ਅੰਗਰੇਜ਼ੀ ਘੱਟ ਆਉਂਦੀ ਹੈ, ਉਨ੍ਹਾਂ ਨੂੰ ਅਸੀਂ ਪੰਜਾਬੀ ਵਿੱਚ ਫ਼ੋਨ ਕਰਾਂਗੇ। ਕਲਾਸ ਮੁਫ਼ਤ ਹੈ ਅਤੇ ਹਾਲ ਵਿੱਚ ਰੈਂਪ ਹੈ।' },
  },
  where: asTyped(same.where),
  when: asTyped(same.when),
  change: {
    poor: { change: 'ਲੋਕ ਖੁਸ਼ ਹੋਣਗੇ।' },
    better: {
      change: 'ਅਖੀਰ ਵਿੱਚ 30 ਵਿੱਚੋਂ ਘੱਟੋ-ਘੱਟ 20 ਬੱਚੇ ਘਰ ਜਾਂਦੇ ਹੋਏ ਪਹਿਲਾਂ ਨਾਲੋਂ ਜ਼ਿਆਦਾ ਸੁਰੱਖਿਅਤ ਮਹਿਸੂਸ ਕਰਨਗੇ। 25 ਬੱਚਿਆਂ ਨੂੰ ਪਤਾ ਹੋਵੇਗਾ ਕਿ ਚਾਕੂ ਬਾਰੇ ਕਿਸ ਵੱਡੇ ਨੂੰ ਦੱਸਣਾ ਹੈ। ਅਸੀਂ ਪਹਿਲੀ ਸ਼ਾਮ ਹਰ ਬੱਚੇ ਨੂੰ ਤਿੰਨ ਛੋਟੇ ਸਵਾਲ ਪੁੱਛਾਂਗੇ ਅਤੇ ਆਖਰੀ ਸ਼ਾਮ ਉਹੀ ਤਿੰਨ ਸਵਾਲ ਫਿਰ ਪੁੱਛਾਂਗੇ। ਅਸੀਂ ਦੋਵਾਂ ਦੇ ਜਵਾਬ ਮਿਲਾਵਾਂਗੇ। ਹਾਜ਼ਰੀ ਦਾ ਰਜਿਸਟਰ ਦੱਸੇਗਾ ਕਿ ਕੌਣ ਆਉਂਦਾ ਹੈ। ਆਖਰੀ ਮਹੀਨੇ ਅਸੀਂ ਦਸ ਮਾਪਿਆਂ ਨੂੰ ਫ਼ੋਨ ਕਰ ਕੇ ਪੁੱਛਾਂਗੇ ਕਿ ਘਰ ਵਿੱਚ ਕੀ ਬਦਲਿਆ ਹੈ।',
    },
  },
  costs: {
    poor: budget([['other', 'ਸਾਰਾ ਖਰਚਾ', '4800']]),
    better: budget([
      ['staff', 'ਬਾਕਸਿੰਗ ਦੇ ਦੋ ਕੋਚ, 30 ਹਫ਼ਤੇ, £80 ਹਰ ਹਫ਼ਤੇ', '2400'], ['venue', 'ਹਾਲ, 30 ਹਫ਼ਤੇ, £32 ਹਰ ਹਫ਼ਤੇ', '960'],
      ['equipment', 'ਬਾਕਸਿੰਗ ਦੇ ਦਸਤਾਨੇ, 30 ਜੋੜੇ, £20 ਦਾ ਇੱਕ', '600'], ['staff', 'ਨੌਜਵਾਨਾਂ ਦੀ ਵਰਕਰ, 30 ਹਫ਼ਤੇ, £28 ਹਰ ਹਫ਼ਤੇ', '840'],
    ]),
  },
  safety: {
    poor: { 'safety.atRisk': ['neither'], 'safety.measures': ['beforeStart'] },
    better: { 'safety.atRisk': ['children'], 'safety.measures': ['policy', 'lead', 'checks'] },
  },
}
