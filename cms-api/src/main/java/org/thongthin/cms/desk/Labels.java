package org.thongthin.cms.desk;

import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;

/** Names of fields that only a request names, and so may not be in the bundle. */
record Labels(Messages words, Language language) {
    /**
     * @param key a key of the bundle, or a field's JSON pointer
     * @return its words, or the key's own last word where the bundle has none
     */
    public String of(String key) {
        if (key.matches("/images/\\d{1,4}")) {
            return words.in(language, "pictures.one", Integer.parseInt(key.substring("/images/".length())) + 1);
        }
        String full = key.startsWith("/") ? Fact.label(key) : key;
        return words.has(full) ? words.in(language, full) : full.substring(full.lastIndexOf('.') + 1);
    }
}
