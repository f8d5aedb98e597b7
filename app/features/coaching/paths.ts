/** Where the rules of the coach are published; without the language prefix. */
export const publishedPath = '/coach'
