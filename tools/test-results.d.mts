export type Count = { passed: number; failed: number; skipped: number }
export function countStep(code: number): Count
export function countVitest(file: string, code: number): Count
export function countPlaywright(file: string, code: number): Count
