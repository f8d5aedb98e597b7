/** One thing tried and, when it went wrong, what was seen. */
export type Attack = { name: string; wrong: string | null }
