// How many articles a second compromise and this library read, one after the other, in one run on one machine.
// Each has one process: this library uses all cores; compromise runs in one thread, as it comes, and then with a worker
// thread per core, as this script makes it. Both have the texts in memory, take each article once per round, and the best round counts.
//
// Then the numbers alone, each in one thread: compromise from the text to its numbers, and of this library the layer of
// figures on annotated articles as well as the whole way from the text.
//
//   npm install && node compare.mjs FOLDER [ROUNDS]
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads'
import nlp from 'compromise'

// What compromise can find of what this library finds, with its text and place. Its quotations are what stands between
// marks: it finds no speakers.
const read = text => {
  const doc = nlp(text)
  return [doc.quotations(), doc.people(), doc.organizations(), doc.numbers()]
    .map(found => JSON.stringify(found.json({ terms: false, offset: true })))
}

if (isMainThread) await main()
else work()

async function main() {
  const [folder, rounds = '3'] = process.argv.slice(2)
  if (!folder) {
    console.error('usage: node compare.mjs FOLDER [ROUNDS]')
    process.exit(2)
  }
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.name.endsWith('.txt'))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  console.log(`${cpus()[0].model}, ${availableParallelism()} cores; node ${process.version}, compromise ${nlp.version}`)
  const peers = []
  for (const threads of [1, availableParallelism()]) {
    const peer = { threads, ...await measure(texts, Number(rounds), threads) }
    console.log(`compromise, ${threads} ${threads === 1 ? 'thread ' : 'threads'}  ${peer.rate.toFixed(1)} articles/s, ${peer.processor.toFixed(0)} ms of processor time per article: quotations, people, organizations, numbers`)
    peers.push(peer)
  }

  const project = fileURLToPath(new URL('..', import.meta.url))
  const output = execFileSync('dotnet', ['run', '-c', 'Release', '--project', project, '--', 'throughput', folder], { encoding: 'utf8' })
  process.stdout.write(output)
  for (const [, what, rate] of output.matchAll(/^(text to \w+) +([\d,]+) articles\/s/gm)) {
    for (const peer of peers) console.log(`${what}: ${(Number(rate.replaceAll(',', '')) / peer.rate).toFixed(1)} times compromise in ${peer.threads === 1 ? 'one thread' : `${peer.threads} threads`}`)
  }

  const numbers = measureNumbers(texts, Number(rounds))
  console.log(`compromise, numbers alone, 1 thread  ${numbers.rate.toFixed(1)} articles/s, ${numbers.processor.toFixed(2)} ms of processor time per article, ${numbers.found} numbers`)
  const figures = execFileSync('dotnet', ['run', '-c', 'Release', '--project', project, '--', 'figures', folder], { encoding: 'utf8' })
  process.stdout.write(figures)
  for (const [, what, cost] of figures.matchAll(/^(figures alone|text to figures) .* ([\d.]+) ms of processor time/gm)) {
    console.log(`${what}: ${(numbers.processor / Number(cost)).toFixed(1)} times as fast as compromise's numbers, by processor time`)
  }
}

/** Articles a second and milliseconds of processor time per article from text to numbers, in the best of `rounds` rounds after one that warms up, and how many it finds. */
function measureNumbers(texts, rounds) {
  let [best, processor, found] = [Infinity, Infinity, 0]
  for (let i = 0; i <= rounds; i++) {
    const [start, used] = [performance.now(), process.cpuUsage()]
    found = 0
    for (const text of texts) found += nlp(text).numbers().json({ terms: false, offset: true }).length
    if (i === 0) continue
    best = Math.min(best, performance.now() - start)
    const { user, system } = process.cpuUsage(used)
    processor = Math.min(processor, (user + system) / 1000)
  }
  return { rate: texts.length / best * 1000, processor: processor / texts.length, found }
}

/** Articles a second, and milliseconds of processor time per article, in the best of `rounds` rounds after one that warms up, in `threads` threads. */
async function measure(texts, rounds, threads) {
  const next = new Int32Array(new SharedArrayBuffer(4))
  const workers = Array.from({ length: threads }, () => new Worker(new URL(import.meta.url), { workerData: { texts, next } }))
  let [best, processor] = [Infinity, Infinity]
  for (let i = 0; i <= rounds; i++) {
    next[0] = 0
    const [start, used] = [performance.now(), process.cpuUsage()]
    await Promise.all(workers.map(worker => new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject).postMessage('go')
    })))
    if (i === 0) continue
    best = Math.min(best, performance.now() - start)
    const { user, system } = process.cpuUsage(used)
    processor = Math.min(processor, (user + system) / 1000)
  }
  await Promise.all(workers.map(worker => worker.terminate()))
  return { rate: texts.length / best * 1000, processor: processor / texts.length }
}

/** Takes the next article until there is none; the workers share the counter. */
function work() {
  const { texts, next } = workerData
  parentPort.on('message', () => {
    for (let i; (i = Atomics.add(next, 0, 1)) < texts.length;) read(texts[i])
    parentPort.postMessage('done')
  })
}
