/**
 * <section data-here="/bids/…/here?page=q/idea"> with one list for those who are here, `data-list="present"`, and
 * one for what was just saved. Says every 15 seconds that the page is open, and shows who else is there; not while the
 * page is hidden or its reader away. Screen readers hear what is new, politely, at most once a minute; not where `<html data-live="off">`.
 */
const everyMs = 15_000
const quietMs = 60_000
/** Whoever does nothing for so long may be away: asking on would hold her session open. */
const awayMs = 10 * 60_000

type Lines = Record<'present' | 'saved', string[]>

function start(section: HTMLElement, address: string): void {
  const spoken = document.createElement('div')
  spoken.className = 'govuk-visually-hidden'
  spoken.setAttribute('role', 'status')
  section.append(spoken)
  let known = new Set<string>([...section.querySelectorAll('li')].map((line) => line.textContent ?? ''))
  let news: string[] = []
  let spokenAt = -quietMs
  let ended = false
  let deedAt = performance.now()
  for (const deed of ['keydown', 'pointerdown', 'scroll']) window.addEventListener(deed, () => { deedAt = performance.now() }, { passive: true })

  async function ask(): Promise<void> {
    if (document.hidden || ended || performance.now() > deedAt + awayMs) return
    try {
      // A form without a field: what is no form is refused.
      const response = await fetch(address, { method: 'POST', redirect: 'manual', headers: { Accept: 'application/json' }, body: new URLSearchParams() })
      // Signed out, or in this bid no more: there is nobody to ask for.
      ended = response.type === 'opaqueredirect' || response.status === 404
      if (response.ok && response.headers.get('Content-Type')?.includes('json')) show((await response.json()) as Lines)
    } catch {
      // The next time will tell.
    }
  }

  function show(lines: Lines): void {
    for (const name of ['present', 'saved'] as const) {
      const list = section.querySelector(`[data-list="${name}"]`)
      list?.replaceChildren(...lines[name].map((text) => {
        const line = document.createElement('li')
        line.textContent = text
        return line
      }))
    }
    const all = [...lines.present, ...lines.saved]
    section.querySelector('[data-none]')?.toggleAttribute('hidden', all.length > 0)
    // Somebody who has gone again needs no word.
    news = [...news, ...all.filter((line) => !known.has(line))].filter((line) => all.includes(line))
    known = new Set(all)
    if (news.length === 0 || performance.now() < spokenAt + quietMs || document.documentElement.dataset.live === 'off') return
    spokenAt = performance.now()
    spoken.textContent = news.join(' ')
    news = []
  }

  void ask()
  window.setInterval(() => void ask(), everyMs)
  document.addEventListener('visibilitychange', () => void ask())
}

for (const section of document.querySelectorAll<HTMLElement>('[data-here]')) {
  if (section.dataset.here) start(section, section.dataset.here)
}

// A module of its own: its names are not those of the other scripts.
export {}
