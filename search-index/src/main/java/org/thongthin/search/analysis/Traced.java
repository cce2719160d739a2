package org.thongthin.search.analysis;

import java.util.Arrays;

/** Text on its way through the normaliser. Each character remembers the place in the source that it came from. */
final class Traced {
    private final StringBuilder text;
    private int[] sources;
    private final int sourceLength;

    Traced(int capacity, int sourceLength) {
        this.text = new StringBuilder(capacity);
        this.sources = new int[Math.max(capacity, 16)];
        this.sourceLength = sourceLength;
    }

    /** An empty text with the same source as this one. */
    Traced next() {
        return new Traced(length(), sourceLength);
    }

    static Traced of(String source) {
        Traced traced = new Traced(source.length(), source.length());
        traced.text.append(source);
        Arrays.setAll(traced.sources, i -> i);
        return traced;
    }

    int length() {
        return text.length();
    }

    char charAt(int i) {
        return text.charAt(i);
    }

    int codePointAt(int i) {
        return text.codePointAt(i);
    }

    /** The place in the source of character i; the length of the source when i is the end of the text. */
    int source(int i) {
        return i < length() ? sources[i] : sourceLength;
    }

    CharSequence chars() {
        return text;
    }

    void append(char c, int source) {
        int at = text.length();
        if (at == sources.length) {
            sources = Arrays.copyOf(sources, at * 2);
        }
        sources[at] = source;
        text.append(c);
    }

    void append(CharSequence chars, int source) {
        for (int i = 0; i < chars.length(); i++) {
            append(chars.charAt(i), source);
        }
    }

    void append(Traced other, int from, int to) {
        for (int i = from; i < to; i++) {
            append(other.charAt(i), other.sources[i]);
        }
    }

    NormalisedText freeze() {
        return new NormalisedText(text.toString(), Arrays.copyOf(sources, text.length()), sourceLength);
    }
}
