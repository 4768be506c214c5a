/**
 * Given names that nearly always belong to one sex: the commonest ones of the U.S. Social Security name files
 * (1940–2005, public domain), and of names frequent in world news. Names common for both ("Leslie", "Jordan") are left out.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const maleNames: ReadonlySet<string> = set(
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
  yasser yuri yusuf zach zachary zane hal narendra emmanuel jens mitch mitt marco ted olaf recep xi kim lindsey chuck paul jong-un`,
);

export const femaleNames: ReadonlySet<string> = set(
  `abby abigail ada adele adriana agnes aisha alexandra alexandria alexis alice alicia alina alison allison alma alyssa amal amanda amber
  amelia amina amy ana anastasia andrea angela angelica angelina angie anita ann anna annabelle anne annette annie antonia april ariana
  arianna arlene ashley astrid audrey aung ava barbara beatrice beatriz becky belinda bella bernadette bernice beth bethany betsy
  betty beverly bianca bonnie brenda bridget brigitte brittany brooke caitlin camila camilla candace candice cara carla carly carmen
  carol carole carolina caroline carolyn carrie cassandra cassie catherine cathy cecilia celeste celia charlene charlotte chelsea
  cheryl chloe christa christiane christie christina christine chrystia cindy claire clara claudia colleen connie constance
  cora corinne courtney cristina crystal cynthia daisy dana danielle daphne darlene dawn deanna debbie deborah debra deirdre delia
  delores denise desiree diana diane dianne dilma dina dolores donna dora doris dorothy edith edna eileen elaine eleanor elena eliza
  elisa elizabeth ella ellen eloise elsa elsie emily emma erica erika erin esmeralda estelle esther ethel eunice eva evelyn faith
  fatima felicia fiona flora florence frances francesca freda gabriela gabrielle gail gemma genevieve georgia geraldine gertrude gina ginger
  giorgia gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi heidi helen helena helga henrietta
  hilary hilda hillary holly hope huma ida ilhan ilse imelda ines ingrid irene iris irma isabel isabella ivana ivanka ivy jackie jacinda
  jacqueline jade jan jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joann joanna
  joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julianne julie june justine kaitlin kamala kara
  karen karin karla kate katherine kathleen kathryn kathy katie katrina kay kayla kayleigh keiko keisha kellyanne kendra kerstin kim
  kimberly kirsten kristen kristi kristin kristina kylie lana laila lara laura lauren laurie layla leah leila lena leticia lila lilian
  lillian lily linda lindsay lisa liz liza lois lola loretta lori lorraine louise lucia lucille lucy luisa lupita lydia lynn
  mabel mackenzie maddie madeleine madeline madison maggie malala malia mandy marcia margaret margarita margot maria marian marianne
  marie marilyn marina marine marion marissa marjorie marlene marsha marta martha martina mary maryam matilda maureen maxine may maya
  meg megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle mildred millie mimi mina mira miranda miriam
  mitzi moira mollie molly mona monica monique muriel myra nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole nikki
  nina noor nora norma octavia olga olive olivia pam pamela patrice patricia patti patty paula pauline pearl peggy penelope penny
  petra phyllis polly priscilla priya rachel ramona rebecca regina renee rhonda rita roberta robin rochelle rosa rosalind rosalie
  rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah sasha savannah selena serena shannon sharon
  sheila shelley sherry shirley silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue summer susan susanna suzanne
  sydney sylvia tabitha tamara tammy tania tanya tara tatiana teresa terri tess thelma theresa tiffany tina toni tracy trisha
  trudy tulsi ursula valerie vanessa vera veronica vicki vicky victoria violet virginia vivian wanda wendy whitney wilma winifred
  yasmin yolanda yvette yvonne zainab zoe carly gayle loretta huma debbie donna heidi kellyanne jillian mariam angela`,
);
