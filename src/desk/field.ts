import { capitalised } from '#strings/units';
import type { Asked } from '#forms/asked';
import { fieldHints } from '#desk/field-hints';
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
export function deskFields({ properties = {}, required = [] }: Asked, offer: DeskOffer): DeskField[] {
  return Object.entries(properties).map(([key, asked]) =>
    field(key, asked, {
      ...offer,
      isRequired: asked.type === 'array' ? (asked.minItems ?? 0) > 0 : required.includes(key),
    }),
  );
}

function field(key: string, asked: Asked, offer: DeskOffer & { isRequired: boolean }): DeskField {
  const label = keyWords[key]?.label ?? key;
  const hint = hintOf(key, asked);
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

function dayOf(key: string, { today }: DeskOffer): Partial<DeskField> {
  return key === 'ngay-dang' ? { default: today } : {};
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

function optionsOf(key: string, { asked, offered, names }: Asked, { lists }: DeskOffer): Pick[] | undefined {
  if (asked === 'flag') return FLAGS;
  if (asked === 'choice') return offered?.map((word) => ({ value: word, label: capitalised(word) }));
  const register = names ?? registerOfKey[key];
  return asked === 'id' && register ? lists[register] : undefined;
}

function hintOf(key: string, { type, asked, words }: Asked): string | undefined {
  const guide = fieldHints[key];
  if (guide) return guide;
  if (words) return `Không quá ${words} từ.`;
  if (type === 'object' || type === 'array' || (asked && asked !== 'paragraph')) return undefined;
  const example = keyWords[key]?.example.slice(key.length + 2).replace(/^"(.*)"$/u, '$1');
  return example && !/^[[{]|…/u.test(example) ? `Ví dụ: ${example}` : undefined;
}
