export { EvidenceFigures } from './EvidenceFigures'
export { EvidencePlaces } from './EvidencePlaces'
export { OtherFigures } from './OtherFigures'
