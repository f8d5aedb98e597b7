/**
 * Puts newer points of the coach in their place while people type: autosave hands over what the server said, and a page
 * that saves nothing (`<form data-coach="/practise/coach">`) asks by itself. Never moves the focus; a screen reader hears
 * one line, politely, when the number of open points changes, at most every 30 seconds; not where `<html data-live="off">`.
 */
const pauseMs = 1_500
const quietMs = 30_000

/** What the server said of the page: HTML of ours, made of escaped words, and the line to say. */
export type CoachSaid = { html: string; said: string }

function start(panel: HTMLElement): (coach: CoachSaid) => void {
  const points = panel.querySelector<HTMLElement>('[data-coach-points]')
  const line = panel.querySelector<HTMLElement>('[data-coach-said]')
  if (document.documentElement.dataset.live !== 'off') line?.setAttribute('role', 'status')
  let spokenAt = -quietMs
  let later: number | undefined
  let waiting: CoachSaid | null = null

  function say(said: string): void {
    window.clearTimeout(later)
    if (!line || line.textContent === said) return
    const wait = spokenAt + quietMs - performance.now()
    if (wait > 0) {
      later = window.setTimeout(() => say(said), wait)
      return
    }
    spokenAt = performance.now()
    line.textContent = said
  }

  function show(coach: CoachSaid): void {
    // Somebody reads or follows a link in it: what she is at stays until she leaves it.
    if (!points || points.contains(document.activeElement)) {
      waiting = coach
      return
    }
    waiting = null
    const open = points.querySelector('details')?.open ?? false
    points.innerHTML = coach.html
    const details = points.querySelector('details')
    if (details) details.open = open
    say(coach.said)
  }

  panel.addEventListener('focusout', () => window.setTimeout(() => waiting && show(waiting)))
  return show
}

function askWhileTyping(form: HTMLFormElement, address: string, show: (coach: CoachSaid) => void): void {
  let timer: number | undefined
  let asked = 0
  form.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), pauseMs)
  })

  async function ask(): Promise<void> {
    const mine = (asked += 1)
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
    try {
      const response = await fetch(address, { method: 'POST', body, headers: { Accept: 'application/json' } })
      const said = response.ok ? ((await response.json()) as { coach: CoachSaid | null }).coach : null
      // An older answer that comes late says nothing any more.
      if (said && mine === asked) show(said)
    } catch {
      // The button asks as well.
    }
  }
}

const panel = document.getElementById('coach')
if (panel) {
  const show = start(panel)
  for (const form of document.querySelectorAll('form')) {
    form.addEventListener('coach', (event) => show((event as CustomEvent<CoachSaid>).detail))
    if (form.dataset.coach) askWhileTyping(form, form.dataset.coach, show)
  }
}
