package org.thongthin.site.opendata;

/**
 * What a download gives now.
 *
 * @param sha256 in hexadecimal digits
 */
record FileFacts(int items, long bytes, String sha256) {}
