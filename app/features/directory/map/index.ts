export { DistrictMap } from './DistrictMap'
