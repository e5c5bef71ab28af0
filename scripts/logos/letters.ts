/**
 * The letters of companies, by id, for whom those taken from the name would be another company's too or would say less
 * than what the company calls itself.
 */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['agid', 'IT'],
  ['australian-digital-transformation-office', 'DTO'],
  ['australian-government', 'AU'],
  ['british-antarctic-survey', 'BAS'],
  ['city-of-buenos-aires', 'BA'],
  ['contactlab', 'CL'],
  ['data-standards-body', 'DSB'],
  ['eu-sovereign-cloud', 'ESC'],
  ['government-of-argentina', 'AR'],
  ['government-of-british-columbia', 'BC'],
  ['government-of-ontario', 'ON'],
  ['health-new-zealand', 'HNZ'],
  ['json-api', '{ }'],
  ['kennisplatform-apis', 'KP'],
  ['metocean-solutions', 'Me'],
  ['ministry-of-social-development', 'MSD'],
  ['open-geospatial-consortium', 'OGC'],
  ['raiffeisenbank', 'RB'],
  ['sailpoint', 'SP'],
  ['swiss-federal-administration', 'CH'],
  ['tm-forum', 'TMF'],
  ['uk-data-standards-authority', 'DSA'],
  ['uk-department-for-education', 'DfE'],
  ['uk-home-office', 'HO'],
])
