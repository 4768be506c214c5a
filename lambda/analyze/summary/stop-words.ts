/** Words too common to say what a sentence is about. Own list, the closed classes of English and the press's "said". */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above according across after again against all almost along already also although always am among an and another any anyone
   anything are around as at away back be became because become been before began behind being below between both but by called came can
   cannot could day did do does doing done down during each either else even ever every few first following for former from further get gets
   getting give given go goes going gone got had has have having he her here hers herself him himself his how however i if in including into
   is it its itself just keep known last later least left less let like made make makes making man many may me meanwhile might mine month
   more most mr mrs ms much must my myself near never new next no nor not nothing now of off often on once one only onto or other others our
   out over own part people per put rather really recent recently right said same saw say saying says second see seen several she should
   since so some someone something still such take taken than that the their them then there these they thing things think this those
   though three through thus time to today together told too took toward towards tuesday two under until up upon us used using very via
   want was way we week well went were what when where whether which while who whom whose why will with within without would year years yes
   yesterday yet you your monday wednesday thursday friday saturday sunday don didn isn wasn doesn ve re ll`.split(
    /\s+/,
  ),
);
