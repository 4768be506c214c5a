import { normalizeAddress } from '../../lambda/subscribers/normalize-address.ts';

/** What a column can tell us of a reader. */
export type Field =
  | 'address'
  | 'status'
  | 'askedAt'
  | 'confirmedAt'
  | 'leftAt'
  | 'suppressedAt'
  | 'isActive'
  | 'isConfirmed'
  | 'isLeft'
  | 'pausedUntil'
  | 'reason'
  | 'source'
  | 'wording'
  | 'askedFrom';

/**
 * Names of columns, without signs and blanks, the most telling first: Mailchimp has a column "Address" for the street. As exported by
 * listmonk 6, Ghost 6, Mailchimp, Buttondown, Substack, Keila and by us; and what others and spreadsheets call them.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  address: [
    ...['email', 'emailaddress', 'subscriberemail', 'emailadresse', 'emailadres', 'adresseemail', 'adressemail'],
    ...['courriel', 'correoelectronico', 'correo', 'indirizzoemail', 'epost', 'epostadress', 'mail', 'address'],
  ],
  status: ['status', 'subscriptionstatus', 'subscribertype', 'emailstatus', 'state', 'type'],
  askedAt: [
    ...['consentat', 'optintime', 'optindate', 'subscribedat', 'subscriptiondate', 'subscribed', 'subscribedon'],
    ...['signedupat', 'signupdate', 'joinedat', 'joined', 'datejoined', 'createdat', 'creationdate', 'created'],
    ...['createdon', 'startdate', 'dateadded', 'addedat', 'insertedat'],
  ],
  confirmedAt: ['confirmedat', 'confirmtime', 'confirmationdate', 'confirmedon', 'optinconfirmedat', 'confirmed'],
  leftAt: [
    ...['leftat', 'unsubtime', 'unsubscribedat', 'unsubscriptiondate', 'unsubscribedate', 'unsubscribedon'],
    ...['optouttime', 'optoutdate', 'deletedat'],
  ],
  suppressedAt: ['suppressedat', 'cleantime', 'bouncedat', 'undeliverabilitydate', 'complainedat'],
  isActive: ['subscribedtoemails', 'subscribed', 'issubscribed', 'isactive', 'optin', 'optedin'],
  isConfirmed: ['confirmed', 'isconfirmed', 'verified', 'emailverified', 'doubleoptin'],
  isLeft: ['emaildisabled', 'unsubscribed', 'isunsubscribed', 'optedout', 'optout'],
  pausedUntil: ['pauseduntil'],
  reason: ['reason'],
  source: ['consentsource'],
  wording: ['consentwording'],
  askedFrom: ['consentaskedfrom'],
};

/** Where a row has what; a field that no column has is not there. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

export type FoundColumns =
  | { readonly columns: Columns; readonly hasHeader: boolean }
  /** Nothing in it looks like a name or an address. */
  | { readonly problem: string };

/** What the columns are, from the first row: it has their names, or is a reader already. */
export function findColumns(first: readonly string[]): FoundColumns {
  const address = first.findIndex((cell) => 'address' in normalizeAddress(cell));
  if (address !== -1) return { columns: { address }, hasHeader: false };
  const names = first.map(plain);
  const entries = Object.entries(NAMES).flatMap(([field, known]) => {
    const found = known.find((name) => names.includes(name));
    return found === undefined ? [] : [[field, names.indexOf(found)] as const];
  });
  const columns: Columns = Object.fromEntries(entries);
  if (columns.address !== undefined) return { columns, hasHeader: true };
  return { problem: `no column of the first line has addresses or is called "email": ${shown(first)}` };
}

/** "E-Mail Address", "email_address" and "EmailAddress" are one name; accents do not count. */
const plain = (cell: string) =>
  cell
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const MOST_SHOWN = 8;
const LONGEST_SHOWN = 40;

function shown(cells: readonly string[]): string {
  const list = cells.slice(0, MOST_SHOWN).map((cell) => `"${cell.slice(0, LONGEST_SHOWN)}"`);
  return `${list.join(', ')}${cells.length > MOST_SHOWN ? `, … ${cells.length} in all` : ''}`;
}
