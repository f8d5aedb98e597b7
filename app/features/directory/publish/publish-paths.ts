/** Pages of publication, without the language. Those of the desk are in English only. */
export const publishPaths = {
  desk: '/desk/publish',
  award: (reference: string) => `/desk/publish/${reference}`,
  policies: '/desk/policies',
  policy: (id: string) => `/desk/policies/${id}`,
  newPolicy: (subject: 'group' | 'entry' | 'name', of: string) => `/desk/policies/new?${subject}=${encodeURIComponent(of)}`,
  remarks: '/desk/remarks',
  publicity: (reference: string) => `/bids/${reference}/publicity`,
  remarkSent: '/remark/sent',
}

export const publishRoles = ['officer', 'manager'] as const
