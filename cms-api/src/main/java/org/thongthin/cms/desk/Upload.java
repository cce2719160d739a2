package org.thongthin.cms.desk;

/**
 * A picture's form as it comes back when the picture could not be taken.
 *
 * @param fault what was wrong, in words; empty for nothing
 */
record Upload(String alt, String caption, String fault) {
    static final Upload NONE = new Upload("", "", "");
}
