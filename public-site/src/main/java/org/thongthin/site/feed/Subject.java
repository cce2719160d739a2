package org.thongthin.site.feed;

/** What a change is about. */
record Subject(String type, String id) {}
