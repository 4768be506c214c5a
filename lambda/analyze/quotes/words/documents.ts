/** Things that speak in print: papers, messages, notices. They are speakers, never people. */
export const documents: ReadonlySet<string> = new Set(
  `advertisement ad affidavit agreement analysis announcement article bill blog book bulletin charter communique communiqué
  complaint constitution contract declaration decree description document editorial email e-mail essay filing flier flyer
  guideline guidelines indictment invitation lawsuit leaflet letter manifesto manual memo memorandum message motion
  narrator notice opinion order pamphlet paper petition placard plaque poll post poster proclamation profile
  program proposal release report resolution review ruling script sign slogan song statement study suit
  summary survey testimony text transcript treaty tweet verdict video voicemail warning website caption headline
  banner note bio hashtag mailer subpoena amendment act law plan policy platform`.split(/\s+/),
);
