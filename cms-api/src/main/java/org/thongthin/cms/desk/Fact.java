package org.thongthin.cms.desk;

import java.util.List;

/**
 * A field of an item in words.
 *
 * @param pointer the field, as a JSON pointer
 * @param label the key of its name in the bundle
 * @param lines what it says; empty where nothing is given
 * @param html whether the one line is a body, sanitised
 * @param lang the language that the words are in
 */
record Fact(String pointer, String label, List<String> lines, boolean html, String lang) {
    public boolean isGiven() {
        return !lines.isEmpty();
    }

    /** The key of a field's name: its pointer without the numbers of rows. */
    static String label(String pointer) {
        return "label" + pointer.replaceAll("/\\d+", "").replace('/', '.');
    }

    /** The id of the field in a form. */
    static String id(String pointer) {
        return "f" + pointer.replace('/', '-');
    }
}
