package org.thongthin.cms.reports;

/**
 * A sheet with its rows, ready to be made.
 *
 * @param name of the file, without what names its format
 */
public record Export<R>(String name, Sheet<R> sheet, Rows<R> rows) {}
