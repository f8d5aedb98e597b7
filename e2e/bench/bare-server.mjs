/** What Node alone costs: the portal's own pages as ready bytes from memory, without a database. Argument: the plan. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const plan = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const pages = new Map(Object.entries(plan.bytes).map(([path, base64]) => [path, Buffer.from(base64, 'base64')]))

createServer((request, response) => {
  if (request.method === 'POST') {
    request.resume()
    request.on('end', () => response.writeHead(303, { Location: '/' }).end())
    return
  }
  const page = pages.get(request.url) ?? Buffer.from('')
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br', 'Content-Length': page.length }).end(page)
}).listen(Number(process.argv[3]), '127.0.0.1')
