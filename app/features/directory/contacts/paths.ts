/** Where groups write to each other; without the language in front. */
export const contactPaths = {
  list: '/contacts',
  one: (id: string) => `/contacts/${id}`,
  /** The first message to an entry of the directory, from a notice of its own where one is given. */
  write: (slug: string, notice?: string) => `/directory/${slug}/contact${notice ? `?notice=${notice}` : ''}`,
  /** Where staff are told about a notice. */
  reportNotice: (notice: string) => `/partners-wanted/${notice}/report`,
}

/** Pages of the desk about them; English only. */
export const contactDeskPaths = {
  introductions: '/desk/introductions',
  reports: '/desk/contact-reports',
}

/** Who introduces groups, and looks at what was reported. */
export const contactRoles = ['officer', 'manager'] as const

/** An entry as its page knows it. */
type Reached = { slug: string | null; reachedBy: 'message' | 'staff' | null; organisationId?: string | null }

/**
 * Where a group writes to an entry of the directory: null where the entry is not reached, or is her own group's.
 * Whether she may write is answered there, so that the link is the same for everybody.
 */
export function contactLink(viewerOrganisationId: string | null, { slug, reachedBy, organisationId }: Reached): string | null {
  if (!slug || !reachedBy) return null
  if (viewerOrganisationId !== null && viewerOrganisationId === organisationId) return null
  return contactPaths.write(slug)
}
