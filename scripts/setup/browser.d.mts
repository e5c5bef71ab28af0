/** Gives the path of a Chromium or Chrome, or stops the process and says what to do. */
export function findBrowser(): Promise<string>
