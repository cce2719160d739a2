package org.thongthin.site.platform;

/**
 * A file that the pages need: style, script, font, drawing.
 *
 * @param version changes with the content and with nothing else
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying each font for each request would be waste
record Asset(String mediaType, byte[] content, String version) {}
