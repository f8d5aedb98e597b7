import type { Applicant } from './applicant'

export const polish: Applicant = {
  language: 'pl',
  name: 'Małgorzata Świątek-Żółkowska',
  group: 'Stowarzyszenie Rodzin „Źródło” z Huddersfield',
  kind: 'cio',
  charity: '1234567',
  address: { line1: '27 Wąska Court, Leeds Road', town: 'Huddersfield', postcode: 'HD1 6PA' },
  phone: '+44 1632 960 377',
  project: {
    name: 'Bezpieczna droga do domu dla młodzieży',
    summary:
      'Chcemy prowadzić otwartą świetlicę w środowe i piątkowe wieczory w sali parafialnej przy Leeds Road. ' +
      'Dwoje opiekunów i pięcioro przeszkolonych wolontariuszy poprowadzi zajęcia sportowe, warsztaty fotografii, pomoc w lekcjach oraz rozmowy o bezpieczeństwie w internecie. ' +
      'Spodziewamy się czterdziestu pięciu osób w wieku od jedenastu do siedemnastu lat, głównie z rodzin mówiących po polsku, ukraińsku i słowacku, które rzadko korzystają z miejskich zajęć. ' +
      'Raz w miesiącu zaprosimy policjantkę z dzielnicy oraz rodziców, żeby wspólnie omówić, gdzie młodzi czują się zagrożeni. ' +
      'Młodzież sama wybierze tematy warsztatów i przygotuje wystawę zdjęć swojej okolicy.',
  },
  need:
    'W ubiegłym roku zapytaliśmy osiemdziesiąt polskich rodzin o bezpieczeństwo. Pięćdziesiąt dwie odpowiedziały, że dzieci boją się wracać same po zmroku, a trzydzieści jeden nie wie, jak zgłosić przestępstwo po angielsku. ' +
    'Szkoła średnia przy Leeds Road przekazała nam, że w zeszłym roku odnotowano dwadzieścia trzy przypadki wyzwisk na tle narodowościowym. ' +
    'Najbliższy klub młodzieżowy działa tylko po angielsku i nie ma w nim nikogo, kto zna język rodziców. ' +
    'Policja potwierdza, że z naszych ulic przychodzi mało zgłoszeń, chociaż mieszkańcy mówią o wielu zdarzeniach.',
  inclusion:
    'Dziewczęta wolą osobne zajęcia, więc jedna godzina w środę jest tylko dla nich. Sala ma podjazd i windę. ' +
    'Zajęcia są bezpłatne, a wolontariusze mówią po polsku, ukraińsku i angielsku.',
  change:
    'Po roku co najmniej trzydzieścioro z czterdzieściorga pięciorga młodych powie, że czuje się bezpieczniej w drodze do domu. Zapytamy o to w pierwszym i w ostatnim miesiącu tą samą krótką ankietą. ' +
    'Czterdzieści rodzin dowie się, jak zgłosić przestępstwo, także bez znajomości angielskiego, i sprawdzimy to w rozmowach na koniec. ' +
    'Szkoła policzy, czy liczba wyzwisk spadła z dwudziestu trzech do piętnastu lub mniej. Pięcioro wolontariuszy zdobędzie certyfikat i poprowadzi świetlicę dalej.',
  howMany: '45',
  budget: [
    { category: 'staff', what: 'Dwoje opiekunów, 76 wieczorów po trzy godziny', sum: '4560' },
    { category: 'venue', what: 'Wynajem sali parafialnej', sum: '1,520.00' },
    { category: 'equipment', what: 'Aparaty i druk wystawy', sum: '640' },
  ],
  feedback: 'Państwa projekt dobrze opisuje potrzebę i sposób sprawdzenia zmiany. Proszę uzgodnić ze szkołą termin pierwszej ankiety.',
}
