/**
 * Saves the page's form while people type: under a second after they stop, again and again while the server cannot
 * be reached. Without script the buttons save. Says what it did in one quiet line under the buttons.
 */
const pauseMs = 700
const retryMs = [2_000, 4_000, 8_000, 15_000]
/** A screen reader hears that all is saved at most this often; that something is wrong, at once. */
const quietMs = 30_000

type Answer = { state: 'saved' | 'conflict' | 'locked'; time?: string; versions?: Record<string, number>; coach?: { html: string; said: string } | null }

function start(form: HTMLFormElement, address: string): void {
  let timer: number | undefined
  let failures = 0
  let saving = false
  let again = false
  const line = document.createElement('p')
  line.className = 'govuk-body save-state'
  if (document.documentElement.dataset.live !== 'off') line.setAttribute('role', 'status')
  form.append(line)
  let calm = false
  let spokenAt = -quietMs
  let later: number | undefined
  const say = (text: string | undefined, saved = false) => {
    window.clearTimeout(later)
    const wait = saved && calm ? spokenAt + quietMs - performance.now() : 0
    if (wait > 0) {
      later = window.setTimeout(() => say(text, saved), wait)
      return
    }
    calm = saved
    if (!text || line.textContent === text) return
    spokenAt = performance.now()
    line.textContent = text
  }

  form.addEventListener('input', () => plan(pauseMs))
  form.addEventListener('submit', () => window.clearTimeout(timer))
  window.addEventListener('online', () => failures > 0 && plan(0))

  function plan(wait: number): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(save, wait)
  }

  async function save(): Promise<void> {
    if (saving) {
      again = true
      return
    }
    saving = true
    try {
      const body = new URLSearchParams()
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
      const response = await fetch(address, { method: 'POST', body, redirect: 'manual', headers: { Accept: 'application/json' } })
      if (response.type === 'opaqueredirect') return say(form.dataset.signedOut)
      const type = response.headers.get('Content-Type') ?? ''
      if (!type.includes('json')) throw new Error('no answer')
      show((await response.json()) as Answer)
      failures = 0
    } catch {
      say(form.dataset.failed)
      plan(retryMs[Math.min(failures, retryMs.length - 1)] ?? 15_000)
      failures += 1
    } finally {
      saving = false
      if (again) {
        again = false
        plan(0)
      }
    }
  }

  function show({ state, time, versions = {}, coach }: Answer): void {
    if (state === 'conflict' || state === 'locked') return say(form.dataset.conflict)
    for (const [question, version] of Object.entries(versions)) {
      const field = form.elements.namedItem(`version.${question}`)
      if (field instanceof HTMLInputElement) field.value = String(version)
    }
    say(form.dataset.saved?.replace('{time}', time ?? ''), true)
    if (coach) form.dispatchEvent(new CustomEvent('coach', { detail: coach }))
  }
}

for (const form of document.querySelectorAll('form')) {
  if (form.dataset.autosave) start(form, form.dataset.autosave)
}
