/**
 * Lines that are not the article, known by how they start or by all they say. Each is matched on a whole line; a line that
 * goes on for longer than `longest` is somebody's sentence and stays.
 */
export interface FurniturePhrase {
  readonly pattern: RegExp;
  readonly longest: number;
}

const line = (longest: number, pattern: RegExp): FurniturePhrase => ({ pattern, longest });

const MONTH =
  '(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|ene|janv|f[ée]vr|avr|juin|juil|ao[ûu]|abr|set|out|dic|gen|mag|giu|lug|ago|ott)[a-zéû]*\\.?';

export const FURNITURE_PHRASES: readonly FurniturePhrase[] = [
  // pointers to other articles
  line(
    200,
    /^(?:read|see|watch|listen|view|find|learn|discover)(?: it)?(?: also| more| next| now| here| also here| this)?(?: \w+){0,3} ?[:>»|]/i,
  ),
  line(200, /^\W*(?:read|see|learn|find out) more(?:$| (?:about|on|from|here|at)\b)/i),
  line(
    200,
    /^\W*(?:related|recommended|more (?:on|from|about|in|news|stories|great)|also (?:read|see|on)|up next|don['’]t miss|in case you missed|must read|see also|you (?:may|might) (?:also )?(?:like|be interested)|what to read next|further reading|most (?:read|popular)|trending|(?:our |the )?latest (?:news|stories|articles|posts))\b[^.!?]*:?$/i,
  ),
  line(
    200,
    /^\W*(?:(?:lesen|lies|sehen|schauen) sie (?:auch|hier|dazu|mehr)|lies(?:t)? auch|auch interessant|mehr (?:zum thema|dazu|zu|aus|von|lesen)|das könnte (?:sie|dich|euch)|weitere? (?:artikel|infos?|informationen|themen|beiträge|nachrichten)|schon gelesen|passend dazu|siehe auch|zum thema|weiterlesen|lesetipps?|mehr:|hier geht)/i,
  ),
  line(
    200,
    /^\W*(?:lire aussi|à lire|voir aussi|sur le m[êe]me sujet|à voir|lea (?:tambi[ée]n|m[áa]s)|leer? m[áa]s|ver (?:tambi[ée]n|m[áa]s)|te puede interesar|tambi[ée]n te|noticias? relacionad|leggi anche|guarda anche|potrebbe interessarti|leia (?:tamb[ée]m|mais)|veja tamb[ée]m|saiba mais|lees ook|lees meer|czytaj (?:też|również|więcej)|zobacz (?:też|również)|baca juga|читайте также|смотрите также|l[äa]s (?:mer|också|även))/i,
  ),
  line(160, /^\((?:read|see|leggi|lesen|lire|lea|watch|baca)[^()]*\)$/i),
  // the reader is to do something
  line(
    320,
    /^\W*(?:(?:to )?(?:sign|log)[ -]?(?:up|in|on)\b|subscribe\b|register (?:now|here|for)|join (?:our|us|the conversation|now)|get (?:the latest|our|all the latest|updates|more|breaking|unlimited|the best)|never miss|don['’]t miss|stay (?:up to date|tuned|informed|connected|updated)|want (?:more|to (?:read|get|receive|know more))|click here|tap here|download (?:the|our)|support (?:our|us)|donate|become a (?:member|subscriber|supporter|patron)|enter your e-?mail|thank you for (?:reading|signing|subscribing)|(?:if you )?(?:enjoyed|liked?) this)/i,
  ),
  line(
    240,
    /^\W*(?:follow|like|find|join|connect with|reach|contact|e-?mail|tweet|write to)\b[^.]{0,120}\b(?:facebook|twitter|instagram|youtube|linkedin|tiktok|whatsapp|telegram|tumblr|snapchat|pinterest|at [\w.]+@|@\w+)/i,
  ),
  line(
    240,
    /^\W*(?:share (?:this|on|via|it)|(?:tweet|pin|print|e-?mail|like|share|save|comment|reply|copy link|close|menu|search|home|back to top|adverts?|more:|advertisements?|sponsored|anzeige|werbung|publicidad|publicit[ée]|iklan|reklama|реклама|annuncio)(?: this)?[.:]?)$/i,
  ),
  line(
    240,
    /^\W*(?:(?:jetzt|hier|gleich)? ?(?:abonnieren|anmelden|registrieren|newsletter)|verpassen? (?:sie|keine)|folge(?:n sie)? (?:uns|mir)|melden sie sich|abonn(?:ieren|ez-vous|ez)|inscrivez-vous|suscr[íi]bete|reg[íi]strate|s[íi]guenos|iscriviti|seguici|inscreva-se|assine|siga[- ]nos|zapisz się)/i,
  ),
  line(
    320,
    /\b(?:subscribe to (?:our|the|my)|sign up (?:for|to) (?:our|the|a|his|her|my)|(?:our|the|free|daily|weekly) newsletters?\b.{0,60}\b(?:inbox|sign|subscribe|here|box)|straight to your inbox|in(?:to)? your inbox|unseren newsletter|all rights reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|todos los derechos reservados|無断転載|무단 ?전재)/i,
  ),
  line(
    320,
    /\b(?:may (?:earn|receive|get) (?:an? )?(?:small |affiliate )?(?:commission|share|affiliate)|affiliate (?:links?|commission)|this (?:material|article|story|content) may not be (?:published|reproduced)|terms (?:of (?:use|service)|and conditions) apply)/i,
  ),
  line(240, /\b(?:can|may) be reached (?:at|by|on|via)\b|\bhave a (?:news )?tip\?/i),
  line(320, /^the post .{1,250} (?:first appeared|appeared first) on .{1,80}$/i),
  // comments
  line(
    80,
    /^\W*(?:(?:\d+|no|leave a|view|post a|add a|show|load|see all|schreibe einen|keine)? ?(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|commenti|reply)(?: \(?\d+\)?)?|loading\W*|comments are closed\W*|kommentar (?:schreiben|verfassen|hinterlassen))$/i,
  ),
  // pictures and players
  line(
    200,
    /^\W*(?:(?:image|photo|picture|foto|bild|video|graphic|illustration|grafik|titelbild|beitragsbild|photograph|screenshot)s?(?:\s?(?:credits?|copyright|source|via|by|courtesy|caption|quelle|nachweis))?\s?[:/©|]|(?:image|photo|picture) (?:copyright|credit|caption|source|by|courtesy)\b|media playback|cr[ée]dits? ?(?:photos?)? ?:|fotos? ?:|©|\(c\)|getty images|credit:|copyright\b|bildquelle|quelle:|bildnachweis|image \d+ of|externer inhalt|your browser does not)/i,
  ),
  line(
    160,
    /\((?:image|photo|picture|foto|bild|credit|source|quelle|ap photo|getty|reuters|file photo|courtesy)\b[^()]*\)\.?$/i,
  ),
  line(
    160,
    /(?:©\s?\S.{0,60}|\b(?:getty images|shutterstock|istock|afp|picture alliance|dpa|photo(?:graph)? by .{3,60}|photo courtesy .{3,60}|ap photo\/?.{0,40}|via getty images))\W*$/i,
  ),
  // about the article
  line(
    120,
    /^\W*(?:(?:last )?(?:updated?|published|posted|modified|created|aktualisiert|veröffentlicht|stand|publi[ée]|mis à jour|publicado|actualizado|pubblicato|diposting)\b(?: (?:on|at|am|le|el|il|by))?\W.{0,80}|(?:from|von|by|par|por|di|text|words|reporting by|written by|edited by|story by|compiled by|autor(?:in)?|author|redaktion)\s?:? (?:\p{Lu}[\p{L}.'’-]+(?:,| and| und| et| y| &)? ?){1,8})$/iu,
  ),
  line(
    120,
    /^\W*(?:source|quelle|fonte|fuente|sources|via|tags?|topics?|categor(?:y|ies)|filed under|posted (?:in|on|by)|themen|schlagw[oö]rter|keywords|stichw[oö]rter|kategorien?|etiquetas|mots[- ]cl[ée]s|labels?)\s?:/i,
  ),
  line(
    60,
    new RegExp(
      `^\\W*(?:\\p{L}{2,12}\\W{1,3})?(?:\\d{1,2}(?:st|nd|rd|th)?\\.?(?: de)? ${MONTH}(?: de)? \\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2})(?:\\W.{0,36})?$`,
      'iu',
    ),
  ),
  line(
    60,
    /^\W*(?:\d+ ?(?:min(?:ute)?s?|hours?|days?|weeks?|months?|sek|stunden|minuten|tage) (?:read|ago|lesezeit)|lesezeit\W.*|reading time\W.*|vor \d+ \w+|il y a \d+ \w+|hace \d+ \w+|[\d.,]+ (?:views|shares|likes|reads|letture|vues|visitas|aufrufe))$/i,
  ),
];
