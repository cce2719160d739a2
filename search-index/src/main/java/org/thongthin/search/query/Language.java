package org.thongthin.search.query;

/** In which of an item's texts a snippet is cut: the Thai one, or the English one where the item has one. */
public enum Language {
    THAI,
    ENGLISH
}
