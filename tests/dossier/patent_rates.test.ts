/** Each rate of the dossier is an Observation about its country: that of residents comes from it and goes to it, the other goes to it from abroad. */
import { concerned } from './figures.js';
import { testDossierFile, type Row, type Seeds } from './dossier.js';
import { lackingOrigin } from './origins.js';
import { differing, firstLack } from './tells.js';

function lackingRate(slug: string, value: string, row: Row, seeds: Seeds): string | undefined {
  const { alpha2 = '', entity = '', year = '' } = row;
  const id = `stat:patent-applications-${slug}-rate-${alpha2.toLowerCase()}-${year}`;
  const stored = seeds.entity(id);
  if (value === '') return stored === undefined ? undefined : `${id} is there, and the row has no rate`;
  const isResident = slug === 'resident';
  const [cited] = seeds.evidence(stored?.['evidence']);
  const country = `country:${alpha2}`;
  return firstLack(
    differing({ value: Number(value), unit: 'applications-per-million-inhabitants', metric: `patent-applications-${slug}-rate`, periodStart: year, periodEnd: year, originScope: isResident ? undefined : 'FOREIGN' }, stored),
    String(stored?.['name']).includes(` in ${entity} `) ? undefined : `${id} does not name ${entity}`,
    concerned(id, ['DESTINATION'], seeds).join() === country ? undefined : `${id} does not go to ${country}`,
    concerned(id, ['ORIGIN'], seeds).join() === (isResident ? country : '') ? undefined : `${id} has another origin`,
    cited?.claim.includes(value) === true ? undefined : `the evidence of ${id} says another figure`,
    seeds.entity(cited?.source ?? '')?.['licence'] === 'CC BY 4.0' ? undefined : 'the source has not its licence',
    lackingOrigin(row, seeds.evidence(stored?.['evidence'])),
  );
}

testDossierFile('patent_rates.csv', ({ alpha2 = '', year = '' }) => `${alpha2} ${year}`, (row, seeds) => firstLack(
  lackingRate('resident', row['resident_applications_per_million'] ?? '', row, seeds),
  lackingRate('non-resident', row['nonresident_applications_per_million'] ?? '', row, seeds),
));
