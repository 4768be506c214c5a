import { describe, expect, test } from 'vitest';
import { newSubscriber } from '../../lambda/subscribers/new-subscriber.ts';
import { checkSettings } from '../../lib/settings.ts';
import { cdkJson } from './cdk-json.ts';

const { newsletter } = cdkJson.context;

const problemsOf = (block: unknown): readonly string[] => {
  const checked = checkSettings(block);
  return checked.ok ? [] : checked.problems;
};

const without = (name: string) => Object.fromEntries(Object.entries(newsletter).filter(([key]) => key !== name));

test('the example settings of cdk.json are good', () => {
  expect(problemsOf(newsletter)).toEqual([]);
});

test('sandbox, paused and stack may be left out', () => {
  const { name, from, postalAddress, accent, lang, timeZone, schedule, identity } = newsletter;
  const checked = checkSettings({ name, from, postalAddress, accent, lang, timeZone, schedule, identity });
  expect(checked).toMatchObject({ ok: true, settings: { sandbox: true, paused: false, stack: 'Verbatim' } });
});

test('how issues are sent has defaults', () => {
  const checked = checkSettings(newsletter);
  expect(checked).toMatchObject({
    ok: true,
    settings: { senders: 2, sending: { uncertain: 'resend', sendWindow: 6, canary: { share: 0.05, wait: 30 } } },
  });
});

test('what travels to the functions is the newsletter and nothing else', () => {
  const checked = checkSettings(newsletter);
  expect(checked.ok && Object.keys(checked.settings.newsletter).sort()).toEqual(
    ['accent', 'from', 'lang', 'logoText', 'name', 'postalAddress', 'theme', 'timeZone'].sort(),
  );
});

test('all wrong values are named at once', () => {
  const block = { ...without('postalAddress'), from: 'digest@', timeZone: 'Berlin', accent: { light: 'green' } };
  expect(problemsOf(block).map((problem) => problem.split(':')[0])).toEqual([
    'newsletter.from',
    'newsletter.postalAddress',
    'newsletter.accent.light',
    'newsletter.accent.dark',
    'newsletter.timeZone',
  ]);
});

describe('a setting that is missing is named', () => {
  test.each(['name', 'from', 'postalAddress', 'accent', 'lang', 'timeZone', 'schedule', 'identity'])('%s', (name) => {
    expect(problemsOf(without(name))).toEqual([expect.stringMatching(`^newsletter\\.${name}: is not set; write `)]);
  });
});

describe('a block that is none is refused', () => {
  test.each([
    [undefined, 'is not set'],
    ['{}', '"{}" is not possible here'],
    [[], '[] is not possible here'],
  ])('%j', (block, state) => {
    expect(problemsOf(block)).toEqual([`newsletter: ${state}; write an object with the settings of docs/settings.md`]);
  });
});

describe('a wrong value is told with what to write', () => {
  test.each([
    ['name', '', '"" is empty; write the name that readers see, such as "Verbatim"'],
    ['name', 'Two\nlines', '"Two\\nlines" has a line break or a control character in it; write '],
    ['name', 'x'.repeat(101), 'has 101 characters, more than 100; write '],
    ['name', 7, '7 is not possible here; write the name'],
    ['from', 'digest', '"digest" is not an e-mail address; write the sender\'s bare address'],
    ['from', 'digest@localhost', '"digest@localhost" is not an e-mail address'],
    ['from', 'a@b@example.org', '"a@b@example.org" is not an e-mail address'],
    ['from', 'digest@exämple.org', '"digest@exämple.org" is not an e-mail address'],
    ['from', 'Verbatim <digest@example.com>', 'carries a name; the name is its own setting; write '],
    ['postalAddress', '  ', '"  " is empty; write the postal address'],
    ['lang', 'english', '"english" is not a known language; write a language tag such as "en"'],
    ['lang', '-', '"-" is not a language tag'],
    ['timeZone', 'Berlin', '"Berlin" is not a known time zone; did you mean "Europe/Berlin"?'],
    ['timeZone', 'Europe/Berln', '"Europe/Berln" is not a known time zone; did you mean "Europe/Berlin"?'],
    ['timeZone', 'europe/berlin', '"europe/berlin" is not a known time zone; did you mean "Europe/Berlin"?'],
    ['timeZone', 'Moon/Tranquility', '"Moon/Tranquility" is not a known time zone; write an IANA name'],
    ['timeZone', '+01:00', '"+01:00" is not a known time zone'],
    ['schedule', '0 7 * * *', '"0 7 * * *" is not of the form cron(…); write cron(minutes hours '],
    ['schedule', 'cron(0 7 * * *)', '"cron(0 7 * * *)" has five fields, not six; write cron('],
    ['uncertain', 'drop', '"drop" is not possible here; write "resend" or "hold"'],
    ['sendWindow', 0, '0 is not between 1 and 240; write hours such as 6'],
    ['sendWindow', '6', '"6" is not possible here; write hours such as 6'],
    ['senders', 1, '1 is not between 2 and 100; write a number of functions'],
    ['canary', 0.05, '0.05 is not possible here; write a pair such as { "share": 0.05, "wait": 30 }'],
    ['identity', 'make', '"make" is not possible here; write "create" or "existing"'],
    ['sandbox', 'yes', '"yes" is not possible here; write true or false'],
    ['paused', 0, '0 is not possible here; write true or false'],
    ['stack', 'My letter', '"My letter" is not a stack name'],
    ['accent', '#0b5c4d', '"#0b5c4d" is not possible here; write a pair such as { "light": "#0b5c4d"'],
  ])('%s %j', (name, value, problem) => {
    expect(problemsOf({ ...newsletter, [name]: value })).toEqual([expect.stringContaining(problem)]);
  });

  test.each(['green', '#0b5', '#0b5c4', '#0b5c4g', '0b5c4d', '#0b5c4d80'])('accent.dark %j', (dark) => {
    const [problem] = problemsOf({ ...newsletter, accent: { light: '#0b5c4d', dark } });
    expect(problem).toBe(
      `newsletter.accent.dark: "${dark}" is not a colour of the form #rrggbb; write a colour such as "#7ad9c2"`,
    );
  });
});

describe('an unknown setting is refused, with the nearest known name', () => {
  test.each([
    ['shedule', '"shedule" is not a setting; did you mean "schedule"?'],
    ['timezone', '"timezone" is not a setting; did you mean "timeZone"?'],
    ['replyTo', '"replyTo" is not a setting; remove it (there are name, from, '],
  ])('%s', (name, problem) => {
    expect(problemsOf({ ...newsletter, [name]: 'x' })).toEqual([expect.stringContaining(problem)]);
  });
});

describe('these values are good', () => {
  test.each([
    ['from', 'the.digest+daily@news.example.co.uk'],
    ['timeZone', 'UTC'],
    ['timeZone', 'Asia/Kolkata'],
    ['timeZone', 'Asia/Calcutta'],
    ['timeZone', 'America/Argentina/Buenos_Aires'],
    ['lang', 'de-AT'],
    ['lang', 'zh-Hant'],
    ['name', 'Käse & Brot: “wörtlich”'],
  ])('%s %j', (name, value) => {
    expect(problemsOf({ ...newsletter, [name]: value })).toEqual([]);
  });
});

test('a hostile address is refused in linear time', () => {
  const from = `${'a'.repeat(50_000)}@${'a-'.repeat(50_000)}`;
  const began = performance.now();
  expect(problemsOf({ ...newsletter, from })).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(200);
});

describe('sources', () => {
  const problemsOfSources = (sources: unknown) => problemsOf({ ...newsletter, sources });

  test('may be addresses, or addresses with a number of items', () => {
    const sources = ['https://a.example/feed', { url: 'http://b.example/', maxItems: 5 }];
    const checked = checkSettings({ ...newsletter, sources });
    expect(checked.ok && checked.settings.sources).toEqual([
      { url: 'https://a.example/feed', maxItems: 3 },
      { url: 'http://b.example/', maxItems: 5 },
    ]);
  });

  test.each([
    [['ftp://a.example/'], 'is not an address on the web'],
    [['https://user:secret@a.example/'], 'carries a user name or password'],
    [['https://a.example:8443/'], 'has port 8443'],
    [['http://127.1/'], 'is not on the open internet'],
    [['http://localhost/'], 'is not on the open internet'],
    [[{ url: 'https://a.example/', maxItems: 0 }], 'is less than 1'],
    [[{ url: 'https://a.example/', max: 3 }], 'is not a setting'],
    [['https://a.example/', 'https://a.example/'], 'is there twice'],
    ['https://a.example/', 'is not possible here; write a list'],
    [Array.from({ length: 100 }, (_, i) => `https://a.example/${i}`), 'characters, more than 2500'],
  ])('%j are refused', (sources, problem) => {
    expect(problemsOfSources(sources)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('settings that stand against each other are refused', () => {
  const ZONE = { id: 'Z0123456789', name: 'example.com' };
  test.each([
    [{ mailFrom: 'mail.example.org' }, 'newsletter.mailFrom: "mail.example.org" is not below "example.com"'],
    [
      { mailFrom: 'mail.example.com', identity: 'existing' },
      'newsletter.mailFrom: "mail.example.com" cannot be set on',
    ],
    [{ hostedZone: { ...ZONE, name: 'ample.com' } }, 'newsletter.hostedZone: "ample.com" does not hold "example.com"'],
    [{ domain: 'news.example.com' }, 'newsletter.domain: "news.example.com" needs hostedZone'],
    [{ domain: 'news.example.org', hostedZone: ZONE }, 'newsletter.domain: "news.example.org" is not in "example.com"'],
  ])('%j', (changes, problem) => {
    expect(problemsOf({ ...newsletter, ...changes })).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    [{ mailFrom: 'mail.example.com', hostedZone: ZONE }],
    [{ from: 'digest@news.example.com', hostedZone: ZONE }],
    [{ domain: 'example.com', hostedZone: ZONE }],
    [{ domain: 'news.example.com', hostedZone: ZONE }],
    [{ identity: 'existing', hostedZone: { ...ZONE, name: 'example.org' } }],
  ])('%j is meant', (changes) => {
    expect(problemsOf({ ...newsletter, ...changes })).toEqual([]);
  });
});

describe('a stage', () => {
  const settingsOf = (dev: unknown, base: object = newsletter, stage = 'dev') => {
    const checked = checkSettings({ ...base, stages: { dev } }, stage);
    if (!checked.ok) throw new Error(checked.problems.join('\n'));
    return checked.settings;
  };

  test('has a stack of its own, makes no issue by itself and mails nobody', () => {
    expect(settingsOf({})).toMatchObject({
      stage: 'dev',
      stack: 'Verbatim-dev',
      paused: true,
      identity: 'existing',
      sending: { recipients: [] },
    });
  });

  test('overrides settings, and inherits the others', () => {
    const {
      newsletter: readers,
      paused,
      senders,
    } = settingsOf({ name: 'Try', paused: false }, { ...newsletter, senders: 7 });
    expect([readers.name, readers.from, paused, senders]).toEqual(['Try', newsletter.from, false, 7]);
  });

  test('does not inherit what one stack only can have: zone and MAIL FROM', () => {
    const one = { mailFrom: 'mail.example.com', hostedZone: { id: 'Z1', name: 'example.com' } };
    expect(settingsOf({}, { ...newsletter, ...one })).toMatchObject({ mailFrom: undefined, hostedZone: undefined });
  });

  test('mails readers by the ids that they are added under, however their address is written', () => {
    const { id } = newSubscriber({ address: 'ada@xn--bcher-kva.example', token: 't', joinedAt: '' });
    expect(settingsOf({ recipients: [' Ada@Bücher.example'] }).sending.recipients).toEqual([id]);
  });

  test('mails everybody when it says so', () => {
    expect(settingsOf({ recipients: 'everybody' }).sending.recipients).toBeUndefined();
  });

  test('changes nothing for production', () => {
    const { stack, paused, stage, sending } = settingsOf({ stack: 'Other', paused: true }, newsletter, 'production');
    expect([stack, paused, stage, sending.recipients]).toEqual(['Verbatim', false, 'production', undefined]);
  });

  test.each([
    [{ dev: { shedule: 'x' } }, 'newsletter.stages.dev: "shedule" is not a setting; did you mean "schedule"?'],
    [{ dev: { from: 'digest' } }, 'newsletter.stages.dev.from: "digest" is not an e-mail address'],
    [{ dev: { recipients: ['you'] } }, 'newsletter.stages.dev.recipients.0: "you" is not an e-mail address'],
    [
      { dev: { recipients: 'you@example.org' } },
      'newsletter.stages.dev.recipients: "you@example.org" is not possible here; write a list',
    ],
    [
      { dev: { recipients: Array(21).fill('you@example.org') } },
      'newsletter.stages.dev.recipients: has 21 addresses, more than 20',
    ],
    [{ dev: { stages: {} } }, 'newsletter.stages.dev: "stages" is not a setting'],
    [{ dev: 7 }, 'newsletter.stages.dev: 7 is not possible here; write settings of that stage'],
    [{ production: {} }, '"production" is not a stage name'],
    [[], 'newsletter.stages: [] is not possible here; write stages by name'],
  ])('%j is refused, whatever is deployed', (stages, problem) => {
    expect(problemsOf({ ...newsletter, stages })).toEqual([expect.stringContaining(problem)]);
  });

  test('that nobody knows is refused', () => {
    const problems = (stage: string) => checkSettings({ ...newsletter, stages: { dev: {} } }, stage);
    expect([problems('dve'), problems('test')]).toMatchObject([
      { ok: false, problems: ['stage: "dve" is not in newsletter.stages; did you mean "dev"?'] },
      { ok: false, problems: [expect.stringContaining('add newsletter.stages.test to cdk.json')] },
    ]);
  });

  test('all that is wrong in it and elsewhere is said at once', () => {
    expect(problemsOf({ ...newsletter, lang: 'english', stages: { dev: { senders: 0 }, qa: { paused: 1 } } })).toEqual([
      expect.stringContaining('newsletter.lang: '),
      expect.stringContaining('newsletter.stages.dev.senders: '),
      expect.stringContaining('newsletter.stages.qa.paused: '),
    ]);
  });
});
