/** Words that belong to a role, but make none: "Republican", "former", "White" of "White House". Source: the courtesy, military, church and political titles of the Associated Press Stylebook. Lower case, with their points. */
export const titleModifiers: ReadonlySet<string> = new Set(
  `vice prime foreign state treasury interior labor commerce energy homeland security defense press staff former
  republican democratic house senate national supreme court district county city u.s. federal executive managing
  white campaign communications policy senior junior associate principal lead first majority minority assistant
  deputy- director class air presidential congressional gubernatorial conservative liberal`.split(/\s+/),
);
