/** The code that puts a scene into another page. */
import { escapeAttribute } from '../publish/html.ts';

/** What stands for the site's address where the build does not know it. */
export const UNKNOWN = 'https://the-address-of-this-site/';

/** In CSS pixels: room for the picture and a paragraph beneath it. */
const FRAME_HEIGHT = 720;

/**
 * A frame that may run scripts and open links in a new tab, and nothing else.
 * @param address the full address of the embedded page
 */
export function frameCode(address: string, title: string): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

/** For frames of still scenes (?still): takes the height that they announce. */
export const RESIZE_CODE = `<script>
addEventListener('message', function (event) {
  if (!event.data || event.data.type !== 'eight-days:height') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = event.data.height;
  });
});
</script>`;
