/** An area as we draw it: the line around it, and the middle of its name. Units of one drawing, x and y. */
export type Shape = { line: string; at: readonly [x: number, y: number] }

/** Of all shapes together. */
export const drawing = { width: 370, height: 290 }

/**
 * Areas by their official code, drawn by hand after where their towns and moors lie: so that a reader knows her district
 * again, not to measure by.
 */
export const shapes: Readonly<Record<string, Shape>> = {
  E08000032: { line: 'M51 90l4-19l20-15l0-22l11-22l20-4l26 7l22 19l19 5l-6 17l-4 12l13 6l-3 13l9 12l-9 13l27 12l-4 16l-16 9l-13-9l-11 4l-17-9l-20 1l-7-15l-18-9l-17-3l-15-10z', at: [122, 76] },
  E08000033: { line: 'M51 90l-7 15l-20 10l-7 18l-11 19l9 22l14 12l19-6l9 15l-2 16l24 12l16-6l11-15l19-4l7-12l22 3l13-9l-4-19l-7-17l-17-9l-20 1l-7-15l-18-9l-17-3l-15-10z', at: [87, 158] },
  E08000034: { line: 'M156 144l7 17l4 19l-13 9l-22-3l-7 12l-19 4l-11 15l-16 6l-6 13l10 15l18 9l20 16l26 6l26-12l18-10l22-3l9-9l-2-20l-13-23l11-13l-9-12l8-16l-11-9l-10-15l-16 9l-13-9z', at: [157, 228] },
  E08000035: { line: 'M173 39l14-4l22 8l26-4l22 8l18-13l15-15l20 3l6 21l13 13l-10 22l6 18l5 13l-9 21l8 18l-19 7l-20 0l-18-9l-21 6l-16 9l-18 3l-11-9l-10-15l4-16l-27-12l9-13l-9-12l3-13l-13-6l4-12z', at: [253, 94] },
  E08000036: { line: 'M329 148l33 7l1 22l-12 15l7 22l-9 15l3 13l-29 3l-18-9l-22 6l-33-8l-30-6l-13-23l11-13l-9-12l8-16l18-3l16-9l21-6l18 9l20 0z', at: [288, 190] },
}
