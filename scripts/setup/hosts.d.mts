/** Gives the path of an installed server, or undefined when there is none. */
export function findHost(name: 'nginx' | 'python3'): string | undefined
