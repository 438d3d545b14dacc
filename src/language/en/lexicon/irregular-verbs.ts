/** Forms that no ending gives away, each with its dictionary form. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  `
  am:be are:be is:be was:be were:be been:be being:be has:have had:have having:have does:do did:do done:do
  built:build rebuilt:rebuild wrote:write written:write rewrote:rewrite rewritten:rewrite held:hold ran:run
  made:make drew:draw drawn:draw taught:teach bought:buy began:begin begun:begin chose:choose chosen:choose
  drove:drive driven:drive grew:grow grown:grow won:win led:lead kept:keep got:get gotten:get became:become
  found:find met:meet gave:give given:give sent:send sold:sell brought:bring spoke:speak spoken:speak
  undertook:undertake undertaken:undertake shot:shoot laid:lay paid:pay said:say knew:know known:know
  understood:understand felt:feel left:leave spent:spend told:tell took:take taken:take thought:think saw:see
  seen:see stood:stand lost:lose went:go gone:go came:come shown:show showed:show put:put set:set cut:cut
  hit:hit let:let read:read learnt:learn rose:rise risen:rise fell:fall fallen:fall sang:sing sung:sing
  shrank:shrink shrunk:shrink baked:bake dying:die lying:lie tying:tie
`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)
