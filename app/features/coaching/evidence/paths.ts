const asked = (place: string | null) => (place ? `?place=${encodeURIComponent(place)}` : '')

export const evidencePaths = {
  all: '/evidence',
  /** Figures of one place; null for all of them. */
  of: (place: string | null) => `/evidence${asked(place)}`,
  file: (place: string | null) => `/evidence.csv${asked(place)}`,
}

/** Its pages of the desk. */
export const evidenceDeskPaths = {
  all: '/desk/evidence',
  one: (id: string) => `/desk/evidence/${id}`,
}

export const evidenceRoles = ['officer', 'manager', 'administrator'] as const
