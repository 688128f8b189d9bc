/** The two switches of the record: closed for the whole page, and "who says so". Both are kept in the address. */
import { showSetting } from './address.ts';

const SWITCHES = [
  { box: 'record-off', attribute: 'record', setting: 'record', value: 'closed' },
  { box: 'who-on', attribute: 'view', setting: 'view', value: 'who' },
] as const;

/** Wires both switches to the root's data attributes and to the address. */
export function followSwitches(): void {
  const root = document.documentElement;
  for (const { box, attribute, setting, value } of SWITCHES) {
    const input = document.querySelector<HTMLInputElement>(`#${box}`);
    if (!input) continue;
    const apply = (on: boolean): void => {
      if (on) root.dataset[attribute] = value;
      else delete root.dataset[attribute];
    };
    input.checked = new URLSearchParams(location.search).get(setting) === value;
    apply(input.checked);
    input.addEventListener('change', () => {
      apply(input.checked);
      showSetting(setting, input.checked ? value : null);
    });
  }
}
