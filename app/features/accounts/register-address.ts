/** 'info@leedsplay.org.uk' as 'i***@***.uk': enough to know one's own mailbox again, too little to learn it. */
export function maskedAddress(address: string): string {
  const [first = ''] = address
  return `${first}***@***.${address.slice(address.lastIndexOf('.') + 1)}`
}

/** A name as it may stand in mail to somebody else: letters, digits and what joins them, so that no link can be made of it. */
export function nameForMail(name: string): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N}\p{Join_Control}'’ -]+/gu, ' ').replace(/ {2,}/g, ' ').trim()
  return [...plain].slice(0, 60).join('').trim()
}
