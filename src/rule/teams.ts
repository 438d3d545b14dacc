export {actingTeamIn, bareTeamName} from '../language/other-teams/index.js'
