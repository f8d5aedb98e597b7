/** A group of the published directory. `known`: it is here under the same name or number and was checked, so that it can be written to. */
export type FoundGroup = { id: string; name: string; known: boolean }
