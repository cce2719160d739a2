package org.thongthin.search.index;

/** One change to the read model. To put what is there replaces it; to remove what is not there does nothing. */
public sealed interface ReadModelChange {

    record PutItem(IndexedItem item) implements ReadModelChange {}

    record RemoveItem(String id) implements ReadModelChange {}

    record PutReference(Reference reference) implements ReadModelChange {}

    record RemoveReference(String type, String id) implements ReadModelChange {}
}
