let bar: HTMLElement | undefined

/** A button of a notice. */
export interface Choice {
  name: string
  act?: () => unknown
}

/**
 * Says something beside the open page, with a way on. Made by hand, because what failed may be the application itself.
 * A notice takes the place of the one before it, and goes when one of its buttons is pressed.
 */
export function showNotice(text: string, ...choices: Choice[]): void {
  hideNotice()
  bar = document.createElement('div')
  bar.className = 'update'
  bar.role = 'alert'
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  bar.append(paragraph, ...choices.map(button))
  document.body.append(bar)
}

/** Takes the notice away. */
export function hideNotice(): void {
  bar?.remove()
}

function button({ name, act }: Choice): HTMLButtonElement {
  const made = document.createElement('button')
  made.className = 'button'
  made.textContent = name
  made.onclick = () => {
    hideNotice()
    act?.()
  }
  return made
}
