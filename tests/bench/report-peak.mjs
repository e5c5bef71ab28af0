import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded before whatever is measured: writes to the pipe 3, at the end, the most bytes that the process had at a time.
if (isMainThread) process.on('exit', () => void writeSync(3, String(process.resourceUsage().maxRSS * 1024)))
