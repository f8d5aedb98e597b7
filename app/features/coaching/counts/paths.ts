/** Where applicants struggle, on the desk. */
export const strugglesPath = '/desk/struggles'

/** Those who make the questions, and who reads the books. */
export const struggleRoles = ['officer', 'manager', 'administrator', 'auditor'] as const
