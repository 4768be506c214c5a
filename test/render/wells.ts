/** Words that generated articles are made of: what is usual, and what a page may throw at the mail. */
export interface Well {
  readonly headlines: readonly string[];
  readonly sentences: readonly string[];
  /** Figure and label. */
  readonly numbers: readonly (readonly [string, string])[];
  /** Words, speaker, role. */
  readonly quotes: readonly (readonly [string, string, string?])[];
  readonly lang?: string;
}

const RLO = '\u202e';

const PLAIN: Well = {
  headlines: ['The tram that runs on rainwater', 'Four villages share one baker', 'A bridge is moved by forty metres'],
  sentences: [
    'The tram has run for a year on water that falls on its own depot.',
    'Its builders had planned for half of that.',
    'In a dry month it borrows from the fire brigade, which gets it back in autumn.',
    'A second line opens when the roof of the old market is sealed.',
  ],
  numbers: [
    ['1.4 million', 'litres caught in the first year'],
    ['38%', 'of them in November'],
    ['about 9,000', 'passengers a day'],
    ['$2', 'fare'],
    ['nearly two thirds', 'of the fleet'],
    ['12 weeks', 'without rain'],
    ['more than €700 million', 'price of the tunnel that nobody built'],
  ],
  quotes: [
    ['We wanted a roof that does not leak. We got a tram.', 'Hanna Vries', 'head of the depot'],
    ['It smells of rain on Mondays.', 'Bo Lind'],
    ['No comment is a comment as well.', 'the ministry', 'in a statement'],
  ],
};

const SHORT: Well = {
  headlines: ['Snow', 'No', 'X'],
  sentences: ['It snows.', 'Yes.', 'So?'],
  numbers: [
    ['1', ''],
    ['2', 'x'],
    ['0', 'of 0'],
  ],
  quotes: [
    ['No.', 'A'],
    ['Oh', ''],
  ],
};

const LONG: Well = {
  headlines: [
    `${'A headline that does not come to an end although it has long said everything '.repeat(5).trim()}`,
    `${'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(5)}`,
  ],
  sentences: [
    `${'One sentence may be longer than others, and this one is, with commas, and clauses, and more of both, '.repeat(6)}and an end.`,
    'w'.repeat(700),
  ],
  numbers: [
    ['between 1.25 million and 1.75 million', `${'a label that goes on about everything '.repeat(5)}there is`],
    ['12,345,678,901,234,567,890', `${'l'.repeat(200)}`],
    ['slightly more than 1,234,567', 'kilometres'],
  ],
  quotes: [
    [
      'This quotation is nine hundred characters long. '.repeat(19).trim(),
      `${'Maria '.repeat(20).trim()}`,
      'r'.repeat(200),
    ],
    ['q'.repeat(900), 'N'.repeat(80), `${'deputy assistant under-secretary of state '.repeat(4)}for tides`],
  ],
};

const ARABIC: Well = {
  lang: 'ar',
  headlines: ['سوق السمك القديم يفتح أبوابه ليلا', 'الميناء ينتظر 12 سفينة جديدة'],
  sentences: [
    'فتح سوق السمك القديم أبوابه ليلا للمرة الأولى منذ بنائه.',
    'يقول الصيادون إن البيع بعد الغروب أهدأ (حتى 22:00).',
    'يصل السمك إلى المطاعم طازجا، "كما كان" قبل سنوات.',
  ],
  numbers: [
    ['4200', 'زائر في أول أسبوع'],
    ['63%', 'من المبيعات بعد الغروب'],
    ['أكثر من 900 ألف', 'دينار دخل السوق في شهر'],
  ],
  quotes: [
    ['كنا نبيع للشمس، والآن نبيع للناس.', 'سالم الحداد', 'صياد من الميناء'],
    ['لا أنام قبل الفجر.', 'ليلى منصور'],
  ],
};

const MANY_SCRIPTS: Well = {
  headlines: ['渡轮提前两年载客一百万', '👩‍🚀 The flag 🇳🇴 and the family 👨‍👩‍👧‍👦', 'שוק הדגים נפתח בלילה'],
  sentences: [
    '船在春天取代了三艘柴油船，过海费用下降了百分之三十八。',
    'Zażółć gęślą jaźń, naïve café, Ångström.',
    '🎉'.repeat(40),
  ],
  numbers: [
    ['一百万', '乘客'],
    ['🎉 7', 'parties'],
    ['١٢٣', 'رقم'],
  ],
  quotes: [
    ['人们抱怨说听不见它来。', '王小明', '港务长'],
    ['Ünïcödé 👩🏽‍🔬 is fine', 'Zoë Ångström', 'naïve'],
  ],
};

const HOSTILE: Well = {
  lang: '"><script>',
  headlines: [
    `<script>alert(1)</script> {{constructor}} <mj-text>${RLO}drawkcab</mj-text>\r\nBcc: all@harbour.example`,
    `{{{raw}}} {{#each entries}} {{> footer}} </title><style>*{display:none}</style>`,
    `--><!--[if mso]><table><tr><td><![endif]--> "' onload="x" & &amp; &#x3C; \\u003c`,
  ],
  sentences: [
    '<img src=x onerror=alert(1)> <a href="javascript:alert(1)">Tap here</a> ]]> </div></td></tr></table>',
    `\u0000\u0007\u001b[31m half of a pair \ud83d stands here, ${RLO}and an override\u202c; \u2066isolated\u2069.`,
    '@@rtl@@ {{@root.accent.light}} {{here.dir}} @import url(evil.css); } .ink { color: red',
    `=3D =\r\n.\r\n.. =20 =?UTF-8?Q?x?= From here\r\n\r\n--=_boundary--`,
  ],
  numbers: [
    ['<b>7</b>', '{{label}} </td></tr></table>'],
    ['{{figure}} 7', '<mj-raw></mj-raw>'],
    [`${RLO}007`, '\r\nX-Evil: 1'],
    ['$1', '\'"<>&'],
  ],
  quotes: [
    ['{{> footer}} {{{raw}}} </blockquote>', `Anna "O'Neil" <b>${RLO}Smith</b>`, '<i>head</i> of {{role}}'],
    ['“Already quoted” & more', '', 'somebody without a name'],
    ['«Déjà cité»', 'Élodie'],
  ],
};

export const WELLS: readonly Well[] = [PLAIN, SHORT, LONG, ARABIC, MANY_SCRIPTS, HOSTILE];
