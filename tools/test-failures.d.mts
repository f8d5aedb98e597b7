export function failures(file: string): string[]
