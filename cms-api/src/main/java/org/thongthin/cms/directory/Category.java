package org.thongthin.cms.directory;

/**
 * A category of one kind of content. Data, not code: an administrator renames, adds and retires.
 *
 * @param position where it stands among those of its kind, from 1
 * @param retired offered no more, but kept by what carries it
 */
public record Category(String code, String kind, String nameTh, String nameEn, int position, boolean retired) {}
