const of = (group: string, values: readonly string[]) => values.map((value) => ({ value, key: `${group}.${value}` }))

/** The optional form after sending. Values are kept without a person, a bid or a moment. */
export const equalityQuestions = [
  { id: 'age', options: of('ages', ['under25', 'to44', 'to64', 'over64']) },
  { id: 'gender', options: of('genders', ['woman', 'man', 'other']) },
  { id: 'disability', options: [{ value: 'yes', key: 'yes' }, { value: 'no', key: 'no' }] },
  { id: 'ethnicity', options: of('ethnicities', ['asian', 'black', 'mixed', 'white', 'other']) },
  { id: 'religion', options: of('religions', ['none', 'christian', 'muslim', 'sikh', 'hindu', 'jewish', 'buddhist', 'other']) },
  { id: 'language', options: of('languages', ['en', 'pa', 'ur', 'pl', 'other']) },
] as const
