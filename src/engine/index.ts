export {type CheckedDocument, type CheckOptions, check, checkWorkspace} from './check.js'
