import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { createGzip } from 'node:zlib'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'

const usage = `Serves the built page. PORT and HOST choose the address; a port in use gives way to a free one.`
const folder = resolve(import.meta.dirname, '../dist')
const host = process.env.HOST ?? 'localhost'
const wanted = Number(process.env.PORT ?? 8080)

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const packed = new Set(['.css', '.html', '.js', '.json', '.svg', '.ttf', '.txt', '.webmanifest'])

if (process.argv.includes('--help')) console.log(usage)
else if (existsSync(join(folder, 'index.html'))) listen(wanted)
else {
  console.error('There is no page in dist/ yet. Run: npm run build')
  process.exitCode = 1
}

function listen(port) {
  const server = createServer(answer)
  server.on('error', (error) => {
    if (error.code !== 'EADDRINUSE' || port === 0) throw error
    console.log(`Port ${port} is in use, taking a free one.`)
    listen(0)
  })
  server.listen(port, host, () => console.log(`Kindling is at http://${host}:${server.address().port}/`))
}

function answer(request, response) {
  const file = fileOf(request.url ?? '/')
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n')
    return
  }
  const extension = extname(file)
  const isPacked = packed.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  response.writeHead(200, {
    'content-type': types[extension] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isPacked && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
  })
  const content = createReadStream(file)
  if (request.method === 'HEAD') response.end()
  else if (isPacked) content.pipe(createGzip()).pipe(response)
  else content.pipe(response)
}

function fileOf(url) {
  const path = decoded(new URL(url, 'http://page').pathname)
  if (path === undefined || path.includes('\0')) return undefined
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined
}

function decoded(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
