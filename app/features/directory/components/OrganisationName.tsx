import { nameLanguage } from './name-language'

/** A name as its own people write it, apart from the text around it. */
export function OrganisationName({ children }: { children: string }) {
  return <bdi {...nameLanguage(children)}>{children}</bdi>
}
