import { countWords } from '~/i18n/words'

/** A screen reader hears at most one count in this time. */
const quietFor = 30_000

/**
 * <words-left data-max="150" data-text-left="Words left: {n}" data-text-over="…"> around a textarea and its limit.
 * Shows the words left while typing, and says them to screen readers after a pause.
 * `data-live="off"` on <html> keeps it silent for those who asked for that.
 */
class WordsLeft extends HTMLElement {
  #spokenAt = -quietFor
  #waiting = 0

  connectedCallback() {
    const typed = this.querySelector('textarea')
    const limit = this.querySelector('.words-left__limit')
    if (!typed || !limit) return
    const shown = document.createElement('div')
    shown.className = 'govuk-hint words-left__limit'
    shown.setAttribute('aria-hidden', 'true')
    const spoken = document.createElement('div')
    spoken.className = 'govuk-visually-hidden'
    spoken.setAttribute('role', 'status')
    limit.after(shown, spoken)
    limit.classList.add('govuk-visually-hidden')

    const show = () => {
      const left = Number(this.dataset.max) - countWords(typed.value)
      shown.textContent = this.#sentence(left)
      shown.classList.toggle('words-left__limit--over', left < 0)
    }
    show()
    typed.addEventListener('input', () => {
      show()
      this.#speakSoon(spoken, shown)
    })
    // Going back in the browser restores the text after the element is made.
    window.addEventListener('pageshow', show)
  }

  disconnectedCallback() {
    window.clearTimeout(this.#waiting)
  }

  #sentence(left: number): string {
    const text = left < 0 ? this.dataset.textOver : this.dataset.textLeft
    return (text ?? '{n}').replace('{n}', String(Math.abs(left)))
  }

  /** Waits for a pause in typing of two seconds, and for the time of quiet to pass. */
  #speakSoon(spoken: HTMLElement, shown: HTMLElement) {
    window.clearTimeout(this.#waiting)
    if (document.documentElement.dataset.live === 'off') return
    const wait = Math.max(2_000, this.#spokenAt + quietFor - performance.now())
    this.#waiting = window.setTimeout(() => {
      this.#spokenAt = performance.now()
      spoken.textContent = shown.textContent
    }, wait)
  }
}

customElements.define('words-left', WordsLeft)
