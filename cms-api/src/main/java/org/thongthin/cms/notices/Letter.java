package org.thongthin.cms.notices;

/**
 * What an e-mail says.
 *
 * @param subject on one line
 * @param text lines end with \n
 */
record Letter(String subject, String text) {}
