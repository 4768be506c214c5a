/**
 * Given names that nearly always belong to women: the commonest ones of the U.S. Social Security name files
 * (1940–2005, public domain), and of names frequent in world news. Names common for both ("Leslie", "Jordan") are left out.
 */
export const femaleNames: ReadonlySet<string> = new Set(
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
  yasmin yolanda yvette yvonne zainab zoe carly gayle loretta huma debbie donna heidi kellyanne jillian mariam angela`.split(
    /\s+/,
  ),
);
