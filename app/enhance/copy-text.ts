/**
 * <div data-copy="id" data-text-copy data-text-done data-text-selected>: adds a button that copies the text of the
 * element of that id, as it is read. Where the browser keeps the clipboard to itself the text is selected instead.
 * What was done stands beside the button, and is said politely; not said where `<html data-live="off">`.
 */
function start(box: HTMLElement, text: HTMLElement): void {
  const line = document.createElement('div')
  line.className = 'copy-text'
  const button = document.createElement('button')
  button.type = 'button'
  button.id = `copy-${text.id}`
  button.className = 'govuk-button govuk-button--secondary copy-text__button'
  button.textContent = box.dataset.textCopy ?? ''
  // Many such buttons stand on a page: each is named with what it copies.
  button.setAttribute('aria-labelledby', `${button.id} ${text.id}`)
  const state = document.createElement('span')
  state.className = 'govuk-body copy-text__state'
  if (document.documentElement.dataset.live !== 'off') state.setAttribute('role', 'status')
  line.append(button, state)
  box.append(line)

  button.addEventListener('click', () => void copy())
  // Said again when it is copied again.
  button.addEventListener('blur', () => { state.textContent = '' })

  async function copy(): Promise<void> {
    const words = (text.textContent ?? '').replace(/\s+/g, ' ').trim()
    try {
      await navigator.clipboard.writeText(words)
      state.textContent = box.dataset.textDone ?? ''
    } catch {
      window.getSelection()?.selectAllChildren(text)
      state.textContent = box.dataset.textSelected ?? ''
    }
  }
}

for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const text = document.getElementById(box.dataset.copy ?? '')
  if (text) start(box, text)
}

// A module of its own: its names are not those of the other scripts.
export {}
