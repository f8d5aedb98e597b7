import type { Accent } from './funder'

/** WCAG 2.2, 1.4.3 and 1.4.11; the page is white, boxes have the light tone. */
const least = { text: 4.5, edge: 3 }
const white = '#ffffff'

/** The style sheet that puts a funder's colours in the place of those of _identity.scss. */
export function accentSheet({ base, deep, edge, light }: Accent): string {
  return `:root{--accent:${base};--accent-deep:${deep};--accent-edge:${edge};--accent-light:${light}}\n`
}

/** What is too pale to read or to see, as lines for the person who wrote the file. */
export function paleColours({ base, deep, edge, light }: Accent): string[] {
  const pairs = [
    ['base', base, least.text], ['deep', deep, least.text], ['edge', edge, least.edge],
  ] as const
  return pairs.flatMap(([name, colour, needed]) => {
    const worst = Math.min(contrast(colour, white), contrast(colour, light))
    return worst >= needed ? [] : [`accent.${name} needs a contrast of ${needed}:1 on white and on light, and has ${worst.toFixed(1)}:1`]
  })
}

/** Contrast of two colours such as '#0b5563', from 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
