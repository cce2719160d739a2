package org.thongthin.site.platform;

import org.thongthin.site.keeping.KeptContent;

/**
 * A file that the pages need: style, script, font, drawing.
 *
 * @param version changes with the content and with nothing else
 */
record Asset(KeptContent content, String version) {}
