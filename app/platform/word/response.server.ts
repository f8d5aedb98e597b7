const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * A Word document as a download. `plainName` is for programs that read ASCII names only; `name` in the reader's
 * language. Both without the ending. Not kept by anybody unless `shared`.
 */
export function wordResponse(bytes: Uint8Array, { name, plainName, shared = false }: { name: string; plainName: string; shared?: boolean }): Response {
  const plain = plainName.replace(/[^A-Za-z0-9._-]+/g, '-')
  // What file systems refuse; RFC 8187 wants these encoded as well.
  const own = encodeURIComponent(`${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()}.docx`)
    .replace(/['()*!]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
  const headers = new Headers({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plain}.docx"; filename*=UTF-8''${own}`,
    'Content-Length': String(bytes.byteLength),
    'X-Content-Type-Options': 'nosniff',
  })
  if (!shared) headers.set('Cache-Control', 'no-store')
  return new Response(new Uint8Array(bytes), { headers })
}
