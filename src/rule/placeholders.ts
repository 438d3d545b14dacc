export {placeholdersIn} from '../language/index.js'
