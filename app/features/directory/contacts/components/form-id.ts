/** The form that the language switcher goes with: what was typed stays. */
export const contactFormId = 'message'
