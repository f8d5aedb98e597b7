/** Remix wants an entry for browsers. No page loads it: pages are HTML, and what script adds is in enhance/. */
export {}
