export interface LanguageWords {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

const language = (name: string, words: string): LanguageWords => ({ name, words: new Set(words.split(' ')) });

/**
 * The commonest words of some languages, those shared by several left out where they would mislead ("die" is English and
 * German, "in" is half of Europe). Own selection from general knowledge; about half the running words of any prose are such.
 */
export const functionWords: readonly LanguageWords[] = [
  language(
    'English',
    'the of and to that is was for it with as his on be at by this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through years where much your way well down should because each just those people mr how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three',
  ),
  language(
    'German',
    'der die das und ist nicht von den zu mit sich des auf für im dem ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihre wenn diese dieser gegen vom können schon habe seine doch ich unter wir soll dann kann jahren jahr uhr sagte',
  ),
  language(
    'French',
    'le la les de des et un une est pas que qui dans pour sur au aux avec ce cette par plus ne se sont du il elle ils ont mais comme ou son sa ses été être nous vous leur leurs après entre même aussi selon depuis fait deux tout était ces sans avait ainsi très',
  ),
  language(
    'Spanish',
    'el la los las de del que y en un una es por con para no se su al lo como más pero sus le ha este esta entre cuando muy sin sobre ser también fue había era desde todo nos durante uno han según años tiene donde está esto otro dos porque',
  ),
  language(
    'Portuguese',
    'o a os as de do da dos das que e em um uma é por com para não se na no nas nos ao mais como mas foi seu sua ou ser quando muito também há já está são pela pelo até isso ela entre depois sem mesmo aos seus quem segundo anos',
  ),
  language(
    'Italian',
    'il lo la i gli le di del della dei delle che e è un una per con non si da in nel nella sono al alla come più ma anche ha questo questa dal dalla sul sulla suo sua loro stato dopo anni essere ed ai tra',
  ),
  language(
    'Dutch',
    'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog naar uit door over worden werd wordt heeft hebben deze meer wat al zo geen kan ze hij tot jaar volgens',
  ),
  language(
    'Polish',
    'i w na z się nie do to że o jest jak po od co za przez dla ale są był było być oraz tym jego już tego przy czy tylko może roku które który która',
  ),
  language(
    'Swedish',
    'och att det som en på är av för med den till har inte de om ett han var men så från vi hade ska kan när också efter eller vid sig nu här nog mot',
  ),
  language(
    'Turkish',
    've bir bu da de için ile çok olarak daha olan gibi sonra kadar ancak ise en var olduğunu dedi diye ne ama değil bin yeni iki',
  ),
  language(
    'Indonesian',
    'yang dan di dengan untuk dari ini itu pada tidak dalam akan ke juga adalah oleh ada karena bisa sudah telah tersebut kata para lebih',
  ),
];
