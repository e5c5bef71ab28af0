const SECTORS: Record<string, string> = {
  company: 'Company',
  government: 'Government',
  'standards-body': 'Standards body',
  'open-source': 'Open source',
}

/** What readers see for the sector of a guideline. */
export function sectorName(sector: string): string {
  return SECTORS[sector] ?? sector
}
