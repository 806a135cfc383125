import { capitalised } from '#strings/units';
import { type Asked, askedKeys } from '#forms/asked';
import { fieldWords, type FieldWords } from '#desk/field-words';
import { keyWords } from '#forms/labels';
import { registerOfKey } from '#forms/register-of-key';
import type { Pick, PickLists } from '#desk/pick-lists';
import { isPairs } from '#desk/typed-values';

/** A field as the editor on the screen is told of it. */
export interface DeskField {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  required: boolean;
  fields?: DeskField[];
  field?: DeskField;
  options?: Pick[];
  [setting: string]: unknown;
}

/** What fields are made with. */
export interface DeskOffer {
  lists: PickLists;
  /** `20/11/2024`, for a new story. */
  today: string;
}

const FLAGS: Pick[] = [
  { value: 'có', label: 'Có' },
  { value: 'không', label: 'Không' },
];

/** Every key of a form as a field. Whether it is filled in rightly is for the form itself to say. */
export function deskFields(asked: Asked, offer: DeskOffer): DeskField[] {
  return askedKeys(asked).map(({ key, asked, isRequired }) => field(key, asked, { ...offer, isRequired }));
}

function field(key: string, asked: Asked, offer: DeskOffer & { isRequired: boolean }): DeskField {
  const words = fieldWords(key, asked);
  const { label } = words;
  const hint = hintOf(asked, words);
  return {
    name: key,
    // Every save is checked by our form: the mark is for the officer alone.
    label: offer.isRequired ? `${label} *` : label,
    required: false,
    ...(hint && { hint }),
    ...widgetOf(key, asked, offer),
  };
}

type Widget = { widget: string } & Partial<DeskField>;

function widgetOf(key: string, asked: Asked, offer: DeskOffer & { isRequired: boolean }): Widget {
  if (isPairs(asked)) return { widget: 'keyvalue', key_label: 'Quy tắc', value_label: 'Lý do' };
  if (asked.type === 'array') return listOf(key, asked, offer);
  if (asked.type === 'object')
    return { widget: 'object', required: offer.isRequired, collapsed: 'auto', fields: deskFields(asked, offer) };
  const options = optionsOf(key, asked, offer);
  if (options) return { widget: 'select', options, dropdown_threshold: 4 };
  if (asked.asked === 'day') return { widget: 'datetime', type: 'date', ...DAY, ...dayOf(key, offer) };
  if (asked.asked === 'photo') return { widget: 'image', choose_url: false };
  return { widget: asked.asked === 'paragraph' ? 'text' : 'string' };
}

const DAY = { format: 'DD/MM/YYYY', time_format: false, picker_utc: false };

/** The editor fills a default into older records too: only where the day must be known is today proposed. */
function dayOf(key: string, { today, isRequired }: DeskOffer & { isRequired: boolean }): Partial<DeskField> {
  return key === 'ngay-dang' && isRequired ? { default: today } : {};
}

function listOf(key: string, { items = {} }: Asked, offer: DeskOffer & { isRequired: boolean }): Widget {
  const options = optionsOf(key, items, offer);
  if (options) return { widget: 'select', multiple: true, options, dropdown_threshold: 6 };
  const label = keyWords[key]?.label ?? key;
  if (items.type !== 'object')
    return { widget: 'list', label_singular: label.toLowerCase(), field: { ...field(key, items, offer), label } };
  const fields = deskFields(items, offer);
  return { widget: 'list', label_singular: label.toLowerCase(), collapsed: 'auto', summary: summaryOf(fields), fields };
}

/** The first words of an entry say which one it is. */
function summaryOf(fields: readonly DeskField[]): string {
  return fields
    .filter(({ widget }) => ['string', 'text', 'select', 'datetime'].includes(widget))
    .slice(0, 2)
    .map(({ name }) => `{{${name}}}`)
    .join(' – ');
}

function optionsOf(key: string, asked: Asked, offer: DeskOffer): Pick[] | undefined {
  // Words that are only usual are no reason to refuse another.
  if (asked.offered && asked.asked !== 'choice') return undefined;
  return picksOf(key, asked, offer)?.map(({ value, label }) => ({ value, label }));
}

/** What there is to choose from: a yes and a no, the words of a list, the entries of a register. */
export function picksOf(
  key: string,
  { asked, offered, names }: Asked,
  { lists }: { lists: PickLists },
): Pick[] | undefined {
  if (asked === 'flag') return FLAGS;
  if (offered) return offered.map((word) => ({ value: word, label: capitalised(word) }));
  const register = names ?? registerOfKey[key];
  return asked === 'id' && register ? lists[register] : undefined;
}

function hintOf(asked: Asked, { ask, hint, example }: FieldWords): string {
  const isOpened = asked.properties !== undefined || asked.items?.properties !== undefined;
  const empty = asked.empty && `${asked.empty} thì để trống.`;
  return [
    isOpened ? undefined : ask,
    hint,
    empty,
    hint || asked.asked === 'day' ? undefined : example && `Ví dụ: ${example}`,
  ]
    .filter((words) => words !== undefined)
    .join(' ');
}
