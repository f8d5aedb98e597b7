import type { ProfileValues } from '~/features/directory/profile/profile-sheet'
import type { NoticeValues } from '~/features/directory/notices/notice-sheet'
import type { SampleGroupKey } from './people'

type Profile = Omit<ProfileValues, 'listed' | 'openToPartners'>

const allShown = ['about', 'legalForm', 'size', 'districts', 'themes', 'communities', 'languages', 'offers', 'lookingFor']

/** What the invented groups say of themselves; each in the language of its people. */
export const sampleProfiles: Record<SampleGroupKey, Profile> = {
  kirkgate: {
    about: { text: 'We run an evening club for young people in Leeds, three nights a week. We want to work with groups in Bradford.', language: 'en' },
    website: null, districts: ['E08000032', 'E08000035'], communities: ['children', 'youngAdults'], languages: ['en'],
    themes: ['Young people', 'Knife crime'], offers: ['youthWork', 'referral', 'leadApplicant'], lookingFor: ['venue', 'translation', 'volunteers'],
    size: 'to50k', shown: allShown, reachedBy: 'message',
  },
  sangam: {
    about: { text: 'ਅਸੀਂ ਬ੍ਰੈਡਫੋਰਡ ਵਿੱਚ ਨੌਜਵਾਨਾਂ ਨਾਲ ਗਲੀ ਵਿੱਚ ਖੇਡਾਂ ਖੇਡਦੇ ਹਾਂ। ਸਾਡੇ ਵਲੰਟੀਅਰ ਪੰਜਾਬੀ, ਹਿੰਦੀ ਅਤੇ ਅੰਗਰੇਜ਼ੀ ਬੋਲਦੇ ਹਨ।', language: 'pa' },
    website: null, districts: ['E08000032'], communities: ['children', 'faithGroups'], languages: ['pa', 'hi', 'en'],
    themes: ['Young people', 'Community cohesion'], offers: ['volunteers', 'outreach'], lookingFor: ['leadApplicant', 'bidWriting'],
    size: 'to10k', shown: allShown, reachedBy: 'message',
  },
  umeed: {
    about: { text: 'We bring women together in Keighley and Dewsbury. Our hall in Keighley has a kitchen and a quiet room, and other groups can use it.', language: 'en' },
    website: null, districts: ['E08000032', 'E08000034'], communities: ['womenGirls', 'ethnic'], languages: ['ur', 'mirpuri', 'pa', 'en'],
    themes: ['Women and girls', 'Community cohesion'], offers: ['venue', 'translation', 'livedExperience'], lookingFor: ['youthWork', 'bidWriting', 'data'],
    size: 'to50k', shown: allShown, reachedBy: 'message',
  },
  polonia: {
    about: { text: 'Spotykamy się w soboty w Wakefield. Pomagamy rodzicom, którzy dopiero przyjechali, i uczymy, jak działa szkoła.', language: 'pl' },
    website: null, districts: ['E08000036'], communities: ['migrants', 'carers'], languages: ['pl', 'uk', 'en'],
    themes: ['Hate crime', 'Community cohesion'], offers: ['translation', 'volunteers'], lookingFor: ['training', 'venue'],
    size: 'to10k', shown: allShown, reachedBy: 'staff',
  },
}

export const sampleNotices: readonly (Omit<NoticeValues, 'roundId'> & { by: SampleGroupKey })[] = [
  {
    by: 'umeed', kind: 'offering', things: ['venue', 'translation'], districts: ['E08000032'],
    text: { text: 'Our hall in Keighley is free on Tuesday and Thursday evenings. We can also put your leaflet into Urdu.', language: 'en' },
  },
  {
    by: 'polonia', kind: 'lookingFor', things: ['venue'], districts: ['E08000036'],
    text: { text: 'Szukamy sali na sobotnie spotkania, od października.', language: 'pl' },
  },
  {
    by: 'sangam', kind: 'lookingFor', things: ['leadApplicant', 'bidWriting'], districts: ['E08000032'],
    text: { text: 'ਅਸੀਂ ਅਜਿਹੀ ਸੰਸਥਾ ਲੱਭ ਰਹੇ ਹਾਂ ਜੋ ਬੋਲੀ ਦੀ ਅਗਵਾਈ ਕਰੇ। ਖੇਡਾਂ ਅਸੀਂ ਕਰਵਾਵਾਂਗੇ।', language: 'pa' },
  },
]
