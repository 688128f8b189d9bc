/** What keeps reader modes from dropping a part of the text for its name. */

/**
 * Words that Mozilla's Readability, the reader mode of Firefox and others, takes for the sign of an advertisement or
 * a menu, wherever they stand in an id.
 */
const SUSPECT =
  /-ad-|ai2html|banner|breadcrumbs|com-|combx|comment|community|contact|cover-wrap|disqus|extra|footer|gdpr|header|hid|legends|masthead|media|menu|meta|outbrain|popup|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|agegate|pager|pagination|widget|yom-remote/i;

/** The class that says of an element with this id that it is content; undefined where nobody would doubt it. */
export function contentClass(id: string): 'content' | undefined {
  return SUSPECT.test(id) ? 'content' : undefined;
}
