import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Whether LibreOffice and the tool that reads its PDF are here. Without them such tests say that they were skipped. */
export const hasOffice = has('soffice') && has('pdftotext')
if (!hasOffice) process.stderr.write('SKIPPED: documents are not opened in LibreOffice; soffice or pdftotext is not installed\n')

/** Opens documents in LibreOffice as a reader would; the text of each by name. @throws Error when one does not open */
export async function openInOffice(documents: Record<string, Buffer>): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'word-'))
  try {
    const names = Object.keys(documents)
    await Promise.all(names.map((name) => writeFile(join(folder, `${name}.docx`), documents[name] ?? Buffer.alloc(0))))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const files = names.map((name) => join(folder, `${name}.docx`))
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { timeout: 100_000 })
    const texts = names.map(async (name) => [name, (await run('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'])).stdout] as const)
    return Object.fromEntries(await Promise.all(texts))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
