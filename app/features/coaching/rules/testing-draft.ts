export { draftOf, says } from './example-draft'
