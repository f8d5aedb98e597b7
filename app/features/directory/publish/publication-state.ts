/** `ready`: comes out when its group has been told. */
export type PublicationState = 'draft' | 'ready' | 'published' | 'withdrawn'
