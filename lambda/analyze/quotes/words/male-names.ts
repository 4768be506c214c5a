/**
 * Given names that nearly always belong to men: the commonest ones of the U.S. Social Security name files
 * (1940–2005, public domain), and of names frequent in world news. Names common for both ("Leslie", "Jordan") are left out.
 */
export const maleNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alec alejandro alex alexander alexei alfred ali allen alvin
  amir anatoly anderson andre andreas andrew andrey andy angus anthony antonin antonio antony arnold arthur ashton augustus
  austin barack barry bart bashar ben benedict benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan
  brent brett brian bruce bryan byron caleb calvin carl carlos chad charles charlie chester chris christian christopher chuck
  clarence clark claude clayton clifford clint clinton clyde cody colin conor corey craig curtis cyrus dale damian damon dan daniel
  danny darrell darren darryl dave david dean denis dennis derek derrick desmond diego dimitri dmitri dmitry dominic don donald
  donovan doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elijah elliot elliott
  emil emmanuel enrique eric erik ernest ethan eugene evan evgeny fabian felipe felix fernando floyd francis francisco francois frank
  franklin fred freddie frederick gabriel garrett garry gary gavin gene geoff geoffrey george gerald gerard gerhard gil gilbert giovanni
  giuseppe glenn gordon graham grant greg gregg gregory gus guy hakeem hank hans harold harry harvey hassan hector henri henry herbert
  herman hideo hiroshi howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jaime jake jamal james
  jan jared jason javier jay jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan johann
  john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan juha julian julio julius justin kareem karl kai keith
  ken kenji kenneth kent kenneth kevin khalid kirk klaus kofi kurt kyle lamar lance larry lars laurent lawrence lech lee len leo leon
  leonard leonardo leroy lev lewis liam lindsey lloyd logan lou louis lucas luis luke lyndon mahmoud malcolm manuel marc marcel marco
  marco marcus mario mark markus marshall martin marvin mason mateo matt matteo matthew maurice mauricio max maxim maxwell mehmet mel
  michael michel miguel mikael mike mikhail milton mitch mitchell mitt mohamed mohammad mohammed moises moshe muhammad mustafa nate
  nathan nathaniel ned neil nelson nicholas nick nicolas nigel noah norman oleg oliver omar oscar oskar osama otto owen pablo paolo pascal
  patrick paul paulo pavel pedro percy perry pete peter petr phil philip philippe phillip pierre piotr rafael rahul raj ralph ramon
  rand randall randy raphael rashid raul ray raymond recep reggie reginald reince rene rex ricardo richard rick ricky rob robby robert
  roberto rod rodney rodrigo roger roland roman ron ronald rory ross roy ruben rudolf rudolph rudy rupert russ russell ryan salman sam
  samir samuel sanjay santiago saul scott sean sebastian sergei sergey sergio seth shane shaun shawn shinzo sidney silvio simon
  solomon spencer stan stanley stefan stephen steve steven stewart stuart sunil syed tariq ted terrence terry theodore theo thomas
  tim timothy toby todd tom tomas tommy tony travis trent trevor trey troy ty tyler tyrone umar vaclav vernon victor viktor vijay vince
  vincent vitaly vladimir volodymyr wade walter warren wayne wendell wesley wilbur wilhelm will william willie winston wolfgang xavier
  yasser yuri yusuf zach zachary zane hal narendra emmanuel jens mitch mitt marco ted olaf recep xi kim lindsey chuck paul jong-un`.split(
    /\s+/,
  ),
);
