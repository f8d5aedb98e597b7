import { spawn } from 'node:child_process'

/** Seconds since this process began, for the reader of a log. */
export function say(line) {
  process.stdout.write(`[${String(Math.round(performance.now() / 1000)).padStart(3)} s] ${line}\n`)
}

/**
 * Runs a program to its end and says every few seconds that it still runs.
 *
 * @param {string} label what happens, for people
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, show?: boolean, every?: number, patience?: number }} options
 *   show: print what it prints at once; every: seconds between two signs of life;
 *   patience: seconds after which it is ended as failed
 * @returns {Promise<{ code: number, output: string, seconds: number }>} code 127: it could not be started
 */
export function runStep(label, program, args, { cwd, env = process.env, show = false, every = 5, patience = 3600 }) {
  const started = performance.now()
  const seconds = () => Math.round((performance.now() - started) / 1000)
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let quietSince = performance.now()
    const alive = setInterval(() => {
      if (show && performance.now() - quietSince < every * 1000) return
      say(`${label} (${seconds()} s)`)
    }, every * 1000)
    const limit = setTimeout(() => {
      output += `\nEnded after ${patience} s: it took too long.`
      child.kill('SIGTERM')
    }, patience * 1000)
    const end = (code) => {
      clearInterval(alive)
      clearTimeout(limit)
      resolve({ code, output, seconds: seconds() })
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data
        quietSince = performance.now()
        if (show) process.stdout.write(data)
      })
    }
    child.once('error', (error) => {
      output += error.message
      end(127)
    })
    child.once('close', (code) => end(code ?? 1))
  })
}
