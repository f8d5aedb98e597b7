import { licence, schemaVersion, type OpenDataSetup } from './setup'

/** What a file says of itself, by the package schema of 360Giving. */
export type PackageMeta = {
  version: string
  title: string
  description: string
  issued: string
  modified: string
  identifier: string
  publisher: { identifier: string; name: string; website: string }
  license: string
  accessURL: string
  downloadURL: string
}

/**
 * @param year of the awards in it, '2026'; null: all of them
 * @param changedAt when its newest award was published or changed
 */
export function packageMeta(setup: OpenDataSetup, year: string | null, changedAt: Date, downloadURL: string): PackageMeta {
  const { organisation, origin } = setup
  const of = year ? ` of ${year}` : ''
  return {
    version: schemaVersion,
    title: `${organisation.name}: awards${of}`,
    description: `Awards${of} that were decided and published in the grants portal of ${organisation.name}. ${leftOut}`,
    issued: changedAt.toISOString().slice(0, 10),
    modified: changedAt.toISOString(),
    identifier: `${organisation.id}-awards${year ? `-${year}` : ''}`,
    publisher: { identifier: organisation.id, name: organisation.name, website: organisation.website },
    license: licence,
    accessURL: `${origin}/open-data`,
    downloadURL,
  }
}

/** The same sentence whoever is left out, and if nobody is: it gives nobody away. */
export const leftOut = 'A group whose name could put people at risk is not in this list.'
