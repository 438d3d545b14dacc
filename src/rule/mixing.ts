export {bentVerbIn, mixtureIn, ownLanguage} from '../language/mixing/index.js'
