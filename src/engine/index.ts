export {type CheckOptions, check} from './check.js'
